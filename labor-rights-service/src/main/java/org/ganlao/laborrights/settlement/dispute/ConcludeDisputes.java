package org.ganlao.laborrights.settlement.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
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
    private final RecordChecks checks;
    private final MinimumWages wages;
    private final EndDisputes end;
    private final WageArrears arrears;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    ConcludeDisputes(
            DisputeCaseRepository cases,
            DisputeTimes times,
            DisputeEvents events,
            ShowDisputes show,
            RecordChecks checks,
            MinimumWages wages,
            EndDisputes end,
            WageArrears arrears,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.cases = cases;
        this.times = times;
        this.events = events;
        this.show = show;
        this.checks = checks;
        this.wages = wages;
        this.end = end;
        this.arrears = arrears;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    /** @param outcome AWARD or MEDIATION */
    @Transactional
    DisputeCaseView conclude(UUID id, String ifMatch, DisputeOutcome outcome, StatedAward stated) {
        checks.requirePast(stated.on(), "/on");
        DisputeCase found = cases.forChange(id, ifMatch);
        locks.hold("dispute document " + stated.number());
        if (cases.numbered(stated.number())) {
            throw new Rejection(DisputeRefusal.AWARD_NUMBER_USED, stated.number()).at("/number");
        }
        AwardDocument document = stated.document(outcome);
        end.requireConcludable(found, document);
        boolean isFinal = outcome == DisputeOutcome.AWARD
                && times.law(found).isFinal(found.claims(), () -> wages.monthly(found.region(), stated.on()));
        found.conclude(document, stated.decided(), isFinal, caller.subject(), changes.now());
        times.concluded(found, stated.on());
        end.ended(found);
        return show.view(found);
    }

    @Transactional
    DisputeCaseView serve(UUID id, String ifMatch, StatedService stated) {
        checks.requirePast(stated.workersOn(), "/workersOn");
        checks.requirePast(stated.employersOn(), "/employersOn");
        return step(
                "served", id, ifMatch, found -> found.serve(stated.workersOn(), stated.employersOn(), changes.now()));
    }

    /** What was registered as owed by the award is not, as the award does not come into force. */
    @Transactional
    DisputeCaseView sue(UUID id, String ifMatch, StatedSuit stated) {
        checks.requirePast(stated.on(), "/on");
        return step("sued", id, ifMatch, found -> {
            found.sue(stated.by(), stated.on(), day -> times.toSue(found, day), changes.now());
            arrears.withdraw(RegisterAwardedWages.CAUSE, id, "起诉");
        });
    }

    @Transactional
    DisputeCaseView judge(UUID id, String ifMatch, StatedJudgment stated) {
        checks.requirePast(stated.on(), "/on");
        return step(
                "judged",
                id,
                ifMatch,
                found -> found.judge(stated.result(), stated.on(), stated.adjudged(), caller.subject(), changes.now()));
    }

    @Transactional
    DisputeCaseView enforce(UUID id, String ifMatch, DisputeDay stated) {
        checks.requirePast(stated.on(), "/on");
        return step(
                "enforcement-asked",
                id,
                ifMatch,
                found -> found.enforce(stated.on(), day -> times.toSue(found, day), changes.now()));
    }

    @Transactional
    DisputeCaseView perform(UUID id, String ifMatch, DisputeDay stated) {
        checks.requirePast(stated.on(), "/on");
        return step("performed", id, ifMatch, found -> {
            if (found.arrears() != null && !arrears.owing(found.arrears()).isEmpty()) {
                throw new Rejection(DisputeRefusal.AWARD_WAGES_UNPAID);
            }
            found.perform(stated.on(), changes.now());
        });
    }

    private DisputeCaseView step(String what, UUID id, String ifMatch, Consumer<DisputeCase> taken) {
        DisputeCase found = cases.forChange(id, ifMatch);
        taken.accept(found);
        events.note(what, found, "");
        return show.view(found);
    }
}
