package org.ganlao.laborrights.settlement.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.wage.arrears.WageArrears;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.RecordChecks;

/**
 * What the courts make of an award. The case was closed by the award and stays so. Locks: the case, then the arrears that its
 * award registered; they are not owed while the award is not in force, and what was repaid of them stays repaid.
 */
@ApplicationScoped
class SueAboutAwards {

    private final DisputeCaseRepository cases;
    private final DisputeTimes times;
    private final DisputeSteps steps;
    private final WageArrears arrears;
    private final RecordChecks checks;
    private final Caller caller;
    private final ChangeLog changes;

    SueAboutAwards(
            DisputeCaseRepository cases,
            DisputeTimes times,
            DisputeSteps steps,
            WageArrears arrears,
            RecordChecks checks,
            Caller caller,
            ChangeLog changes) {
        this.cases = cases;
        this.times = times;
        this.steps = steps;
        this.arrears = arrears;
        this.checks = checks;
        this.caller = caller;
        this.changes = changes;
    }

    List<DisputeRightView> rights(UUID id) {
        DisputeCase found = cases.visible(id);
        return found.rights(times.of(found)).stream()
                .map(DisputeRightView::from)
                .toList();
    }

    @Transactional
    DisputeCaseView askRevocation(UUID id, String ifMatch, StatedRevocation stated) {
        checks.requirePast(stated.on(), "/on");
        return steps.take(
                "revocation-asked",
                id,
                ifMatch,
                "",
                found -> found.askRevocation(stated.on(), stated.ground(), times.of(found), changes.now()));
    }

    @Transactional
    DisputeCaseView rule(UUID id, String ifMatch, StatedRuling stated) {
        checks.requirePast(stated.workersReceivedOn(), "/workersReceivedOn");
        checks.requirePast(stated.employersReceivedOn(), "/employersReceivedOn");
        return steps.take(stated.revoked() ? "revoked" : "revocation-rejected", id, ifMatch, "", found -> {
            found.rule(
                    stated.on(),
                    stated.revoked(),
                    stated.workersReceivedOn(),
                    stated.employersReceivedOn(),
                    changes.now());
            if (stated.revoked()) {
                takeBack(id, "裁决被撤销");
            }
        });
    }

    @Transactional
    DisputeCaseView sue(UUID id, String ifMatch, StatedSuit stated) {
        checks.requirePast(stated.on(), "/on");
        return steps.take("sued", id, ifMatch, "", found -> {
            found.sue(stated.by(), stated.on(), stated.court(), stated.number(), times.of(found), changes.now());
            takeBack(id, "起诉");
        });
    }

    @Transactional
    DisputeCaseView appeal(UUID id, String ifMatch, StatedSuit stated) {
        checks.requirePast(stated.on(), "/on");
        return steps.take("appealed", id, ifMatch, "", found -> {
            found.appeal(stated.by(), stated.on(), stated.court(), stated.number(), times.of(found), changes.now());
            takeBack(id, "上诉");
        });
    }

    @Transactional
    DisputeCaseView judge(UUID id, String ifMatch, StatedJudgment stated) {
        checks.requirePast(stated.on(), "/on");
        checks.requirePast(stated.lastReceivedOn(), "/workersServedOn");
        return steps.take(
                "judged",
                id,
                ifMatch,
                "",
                found -> found.judge(stated.judgment(), stated.adjudged(), caller.subject(), changes.now()));
    }

    @Transactional
    DisputeCaseView correctJudgment(UUID id, String ifMatch, DisputeJudgmentCorrection correction) {
        StatedJudgment stated = correction.judgment();
        checks.requirePast(stated.on(), "/judgment/on");
        checks.requirePast(stated.lastReceivedOn(), "/judgment/workersServedOn");
        return steps.take("judgment-corrected", id, ifMatch, correction.reason(), found -> {
            found.correctJudgment(stated.judgment(), stated.adjudged(), caller.subject(), changes.now());
            takeBack(id, correction.reason());
        });
    }

    @Transactional
    DisputeCaseView strikeOutSuit(UUID id, String ifMatch, Annulment annulment) {
        return steps.take(
                "suit-struck-out", id, ifMatch, annulment.reason(), found -> found.strikeOutSuit(changes.now()));
    }

    private void takeBack(UUID id, String why) {
        arrears.lapse(RegisterAwardedWages.CAUSE, id, why);
    }
}
