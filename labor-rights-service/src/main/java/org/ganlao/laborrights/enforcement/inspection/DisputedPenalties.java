package org.ganlao.laborrights.enforcement.inspection;

import static org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit.DECISION;
import static org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit.PAYMENT;
import static org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit.SERVICE;

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
import org.ganlao.platform.region.RegionTree;

/**
 * What a reconsideration or a court makes of penalties of the inspectorate, in its transaction. Locks: the case, its limits of
 * time, then what follows a penalty: publications, credit grades. Only cases that lie in the region of the one who decides are
 * reached; where no penalty stands any more, because another decision set it aside, nothing is left to do.
 */
@ApplicationScoped
public class DisputedPenalties {

    private final InspectionCaseRepository cases;
    private final CaseLimits limits;
    private final CaseEvents events;
    private final List<PenaltyFollower> followers;
    private final RegionTree regions;
    private final ChangeLog changes;

    DisputedPenalties(
            InspectionCaseRepository cases,
            CaseLimits limits,
            CaseEvents events,
            @All List<PenaltyFollower> followers,
            RegionTree regions,
            ChangeLog changes) {
        this.cases = cases;
        this.limits = limits;
        this.events = events;
        this.followers = followers;
        this.regions = regions;
        this.changes = changes;
    }

    /**
     * @param disputed null where no penalty is
     * @param region of the department that reconsiders it, or is sued for it
     * @param by day by which it must have been decided
     */
    @Transactional(TxType.SUPPORTS)
    public void require(UUID disputed, String region, LocalDate by, String pointer) {
        if (disputed != null
                && cases.findByIdOptional(disputed)
                        .filter(found -> regions.contains(region, found.region()))
                        .filter(DisputedPenalties::penalised)
                        .filter(found -> !found.decidedOn().isAfter(by))
                        .isEmpty()) {
            throw new Rejection(CaseRefusal.NO_PENALTY_DECIDED).at(pointer);
        }
    }

    private static boolean penalised(InspectionCase found) {
        return found.standing() && found.fine() != null;
    }

    /**
     * What was found stays found; another penalty may be decided in the time that the law gives, with limits of its own for its
     * service and payment.
     */
    @Transactional(TxType.MANDATORY)
    public void revoked(UUID disputed, String region, LocalDate on, String number) {
        Money before = cases.findById(disputed).fine();
        String note = "%s：撤销罚款 %s 元 · Set aside".formatted(number, before);
        act(disputed, region, on, "penalty-revoked", number, note, found -> {
            found.revokePenalty(on, changes.now());
            limits.drop(found, SERVICE);
            limits.drop(found, PAYMENT);
            if (found.endedOn() == null) {
                limits.beginAgain(found, DECISION, on);
            }
        });
    }

    /** What is left of it is paid in the time that the law gives, from that day on; what was paid already stays paid. */
    @Transactional(TxType.MANDATORY)
    public void changed(UUID disputed, String region, LocalDate on, String number, Money fine) {
        act(
                disputed,
                region,
                on,
                "penalty-changed",
                number,
                "%s：罚款变更为 %s 元 · Changed".formatted(number, fine),
                found -> {
                    found.changePenalty(on, fine, changes.now());
                    if (fine.isZero()) {
                        limits.drop(found, PAYMENT);
                    } else {
                        limits.anewIfOpen(found, PAYMENT, on);
                    }
                });
    }

    /** As {@link #changed}, unless the penalty has become no higher than that meanwhile. */
    @Transactional(TxType.MANDATORY)
    public void lowered(UUID disputed, String region, LocalDate on, String number, Money fine) {
        if (besideThePenalty(fine, cases.locked(disputed).orElseThrow()) < 0) {
            changed(disputed, region, on, number, fine);
        }
    }

    /** Nobody is punished more because of having disputed it; where no penalty stands any more, nothing is raised. */
    @Transactional(TxType.SUPPORTS)
    public void requireNotRaised(UUID disputed, Money fine, String pointer) {
        InspectionCase found = cases.findById(disputed);
        if (besideThePenalty(fine, found) > 0) {
            throw new Rejection(CaseRefusal.FINE_RAISED, found.fine()).at(pointer);
        }
    }

    /** Above, below or no different, as also where none stands. */
    private static int besideThePenalty(Money fine, InspectionCase found) {
        return penalised(found) ? fine.compareTo(found.fine()) : 0;
    }

    private void act(
            UUID disputed,
            String region,
            LocalDate on,
            String step,
            String number,
            String note,
            Consumer<InspectionCase> change) {
        InspectionCase found = cases.locked(disputed).orElseThrow();
        if (!regions.contains(region, found.region())) {
            throw new Rejection(CaseRefusal.NO_PENALTY_DECIDED);
        }
        if (!penalised(found)) {
            return;
        }
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
