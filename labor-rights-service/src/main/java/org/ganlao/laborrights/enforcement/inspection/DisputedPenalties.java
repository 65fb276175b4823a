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
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;

/**
 * What a reconsideration or a court makes of penalties of the inspectorate, in its transaction. Locks: the case, its limits of
 * time, then what follows a penalty: publications, credit grades. Only cases that lie in the region of the one who decides are
 * reached; where the disputed penalty stands no more, because another decision set it aside, nothing is left to do, whatever penalty
 * was decided since.
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
     * A penalty that is disputed: the one that was decided by then, and none that the case comes to afterwards.
     *
     * @param inspectionCase in which it was decided
     * @param region of the department that reconsiders it, or is sued for it
     * @param since day from which it is disputed
     */
    public record Disputed(UUID inspectionCase, String region, LocalDate since) {

        private boolean stands(InspectionCase found) {
            return found.standing()
                    && found.fine() != null
                    && !found.decidedOn().isAfter(since);
        }
    }

    /** @return the fine that is disputed */
    @Transactional(TxType.SUPPORTS)
    public Money require(Disputed disputed, String pointer) {
        return cases.findByIdOptional(disputed.inspectionCase())
                .filter(found -> regions.contains(disputed.region(), found.region()))
                .filter(disputed::stands)
                .map(InspectionCase::fine)
                .orElseThrow(() -> new Rejection(CaseRefusal.NO_PENALTY_DECIDED).at(pointer));
    }

    /**
     * What was found stays found; another penalty may be decided in the time that the law gives, with limits of its own for its
     * service and payment.
     */
    @Transactional(TxType.MANDATORY)
    public void revoked(Disputed disputed, LocalDate on, String number) {
        Money before = cases.findById(disputed.inspectionCase()).fine();
        String note = "%s：撤销罚款 %s 元 · Set aside".formatted(number, before);
        act(disputed, on, "penalty-revoked", number, note, found -> {
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
    public void changed(Disputed disputed, LocalDate on, String number, Money fine) {
        act(disputed, on, "penalty-changed", number, "%s：罚款变更为 %s 元 · Changed".formatted(number, fine), found -> {
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
    public void lowered(Disputed disputed, LocalDate on, String number, Money fine) {
        InspectionCase found = cases.locked(disputed.inspectionCase()).orElseThrow();
        if (disputed.stands(found) && fine.compareTo(found.fine()) < 0) {
            changed(disputed, on, number, fine);
        }
    }

    private void act(
            Disputed disputed, LocalDate on, String step, String number, String note, Consumer<InspectionCase> change) {
        InspectionCase found = cases.locked(disputed.inspectionCase()).orElseThrow();
        if (!regions.contains(disputed.region(), found.region())) {
            throw new Rejection(CaseRefusal.NO_PENALTY_DECIDED);
        }
        if (!disputed.stands(found)) {
            return;
        }
        change.accept(found);
        cases.flush();
        events.told("advanced", found, step, on, List.of(), note);
        PenaltyFollower.Penalty penalty =
                new PenaltyFollower.Penalty(found.id(), found.gradedYears(), found.violators());
        followers.forEach(follower -> follower.changed(penalty, number));
    }
}
