package org.ganlao.laborrights.settlement.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.domain.AwardDocument;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeOutcome;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeRefusal;
import org.ganlao.laborrights.wage.arrears.WageArrears;
import org.ganlao.laborrights.wage.minimumwage.MinimumWages;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.TransactionLock;

/** Awards and statements of mediation, and what becomes of them. Locks: the case, the number of the document, the limits;
 * the case, then the arrears. */
@ApplicationScoped
class ConcludeDisputes {

    private final DisputeCaseRepository cases;
    private final DisputeTimes times;
    private final DisputeEvents events;
    private final ShowDisputes show;
    private final DisputeSteps steps;
    private final RecordChecks checks;
    private final MinimumWages wages;
    private final EndDisputes end;
    private final WageArrears arrears;
    private final RegisterAwardedWages registered;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    ConcludeDisputes(
            DisputeCaseRepository cases,
            DisputeTimes times,
            DisputeEvents events,
            ShowDisputes show,
            DisputeSteps steps,
            RecordChecks checks,
            MinimumWages wages,
            EndDisputes end,
            WageArrears arrears,
            RegisterAwardedWages registered,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.cases = cases;
        this.times = times;
        this.events = events;
        this.show = show;
        this.steps = steps;
        this.checks = checks;
        this.wages = wages;
        this.end = end;
        this.arrears = arrears;
        this.registered = registered;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    /** @param outcome AWARD or MEDIATION */
    @Transactional
    DisputeCaseView conclude(UUID id, String ifMatch, DisputeOutcome outcome, StatedAward stated) {
        checks.requirePast(stated.on(), "/on");
        DisputeCase found = cases.forChange(id, ifMatch);
        requireNewNumber(stated.number(), "/number");
        AwardDocument document = stated.document(outcome);
        end.requireConcludable(found, document);
        found.conclude(document, stated.decided(), isFinal(found, document), caller.subject(), changes.now());
        times.concluded(found, stated.on());
        end.ended(found);
        return show.view(found);
    }

    @Transactional
    DisputeCaseView serve(UUID id, String ifMatch, StatedService stated) {
        checks.requirePast(stated.workersOn(), "/workersOn");
        checks.requirePast(stated.employersOn(), "/employersOn");
        return steps.take(
                "served",
                id,
                ifMatch,
                "",
                found -> found.serve(stated.workersOn(), stated.employersOn(), changes.now()));
    }

    /** By what was stated wrongly nothing is owed; what was repaid of it stays repaid. */
    @Transactional
    DisputeCaseView correctAward(UUID id, String ifMatch, DisputeAwardCorrection correction) {
        StatedAward stated = correction.award();
        checks.requirePast(stated.on(), "/award/on");
        DisputeCase found = cases.forChange(id, ifMatch);
        AwardDocument document = stated.document(found.requireCorrectable());
        if (!stated.number().equals(found.conclusion().number())) {
            requireNewNumber(stated.number(), "/award/number");
        }
        end.requireConcludable(found, document);
        found.correctAward(document, stated.decided(), isFinal(found, document), caller.subject(), changes.now());
        arrears.lapse(RegisterAwardedWages.CAUSE, id, correction.reason());
        times.concludedAnew(found, stated.on());
        events.tell("corrected", found, correction.reason());
        return show.view(found);
    }

    private void requireNewNumber(String number, String pointer) {
        locks.hold("dispute document " + number);
        if (cases.numbered(number)) {
            throw new Rejection(DisputeRefusal.AWARD_NUMBER_USED, number).at(pointer);
        }
    }

    private boolean isFinal(DisputeCase found, AwardDocument document) {
        return document.outcome() == DisputeOutcome.AWARD
                && times.law(found)
                        .isFinal(
                                found.application().appliedBy(),
                                found.claims(),
                                () -> wages.monthly(found.region(), document.on()));
    }

    @Transactional
    DisputeCaseView correctService(UUID id, String ifMatch, DisputeServiceCorrection correction) {
        StatedService stated = correction.service();
        checks.requirePast(stated.workersOn(), "/service/workersOn");
        checks.requirePast(stated.employersOn(), "/service/employersOn");
        return steps.take("service-corrected", id, ifMatch, correction.reason(), found -> {
            found.correctService(stated.workersOn(), stated.employersOn(), changes.now());
            arrears.lapse(RegisterAwardedWages.CAUSE, id, correction.reason());
        });
    }

    @Transactional
    DisputeCaseView enforce(UUID id, String ifMatch, DisputeDay stated) {
        checks.requirePast(stated.on(), "/on");
        return steps.take(
                "enforcement-asked",
                id,
                ifMatch,
                "",
                found -> found.enforce(stated.on(), times.of(found), changes.now()));
    }

    @Transactional
    DisputeCaseView perform(UUID id, String ifMatch, DisputeDay stated) {
        checks.requirePast(stated.on(), "/on");
        return steps.take("performed", id, ifMatch, "", found -> {
            if (registered.unpaid(found)) {
                throw new Rejection(DisputeRefusal.AWARD_WAGES_UNPAID);
            }
            found.perform(stated.on(), changes.now());
        });
    }
}
