package org.ganlao.laborrights.enforcement.inspection;

import static org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit.DECISION;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseRefusal;
import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;
import org.ganlao.laborrights.enforcement.inspection.domain.Violation;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What a reconsideration or a court makes of penalties of the inspectorate, in its transaction. Locks: the case, its limits of
 * time, then what follows a penalty: publications, credit grades.
 */
@ApplicationScoped
public class DisputedPenalties {

    private final InspectionCaseRepository cases;
    private final CaseLimits limits;
    private final CaseEvents events;
    private final List<PenaltyFollower> followers;
    private final ChangeLog changes;

    DisputedPenalties(
            InspectionCaseRepository cases,
            CaseLimits limits,
            CaseEvents events,
            @All List<PenaltyFollower> followers,
            ChangeLog changes) {
        this.cases = cases;
        this.limits = limits;
        this.events = events;
        this.followers = followers;
        this.changes = changes;
    }

    /**
     * @param disputed null where no penalty is
     * @param by day by which it must have been decided
     */
    @Transactional(TxType.SUPPORTS)
    public void require(UUID disputed, LocalDate by, String pointer) {
        if (disputed != null
                && cases.findByIdOptional(disputed)
                        .filter(found -> found.standing() && found.fine() != null)
                        .filter(found -> !found.decidedOn().isAfter(by))
                        .isEmpty()) {
            throw new Rejection(CaseRefusal.NO_PENALTY_DECIDED).at(pointer);
        }
    }

    /** What was found stays found; another penalty may be decided in the time that the law gives. */
    @Transactional(TxType.MANDATORY)
    public void revoked(UUID disputed, LocalDate on, String number) {
        Money before = cases.findById(disputed).fine();
        act(disputed, on, "penalty-revoked", number, "%s：撤销罚款 %s 元 · Set aside".formatted(number, before), found -> {
            found.revokePenalty(on, changes.now());
            limits.drop(found);
            if (found.endedOn() == null) {
                limits.beginAgain(found, DECISION, on);
            }
        });
    }

    @Transactional(TxType.MANDATORY)
    public void changed(UUID disputed, LocalDate on, String number, Money fine) {
        act(
                disputed,
                on,
                "penalty-changed",
                number,
                "%s：罚款变更为 %s 元 · Changed".formatted(number, fine),
                found -> found.changePenalty(on, fine, changes.now()));
    }

    private void act(
            UUID disputed, LocalDate on, String step, String number, String note, Consumer<InspectionCase> change) {
        InspectionCase found = cases.locked(disputed).orElseThrow();
        change.accept(found);
        cases.flush();
        events.told("advanced", found, step, on, List.of(), note);
        PenaltyFollower.Penalty penalty = new PenaltyFollower.Penalty(
                found.id(),
                found.region(),
                found.decidedOn(),
                found.violations().stream()
                        .map(Violation::employer)
                        .sorted()
                        .distinct()
                        .toList());
        followers.forEach(follower -> follower.changed(penalty, number));
    }
}
