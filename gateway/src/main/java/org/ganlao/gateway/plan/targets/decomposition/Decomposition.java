package org.ganlao.gateway.plan.targets.decomposition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.Origin;

/**
 * Targets of one region, split: proposed, then approved by another person, by which it becomes the plan's next revision, or
 * withdrawn. What was proposed never changes.
 *
 * @param revision null before the approval
 * @param withdrawReason null unless withdrawn
 * @param targets null where the head alone was read
 * @param phasings by indicator; null where the head alone was read
 */
record Decomposition(
        UUID id,
        int version,
        String plan,
        String region,
        LocalDate validFrom,
        String reason,
        Origin origin,
        Approval approval,
        Integer revision,
        Instant withdrawnAt,
        String withdrawReason,
        List<SplitTarget> targets,
        Map<String, Phasing> phasings) {

    /** How far it has come. */
    enum State {
        PROPOSED,
        APPROVED,
        WITHDRAWN
    }

    static Decomposition proposed(
            String plan,
            DecompositionRequest request,
            Origin origin,
            Approval approval,
            List<SplitTarget> targets,
            Map<String, Phasing> phasings) {
        return new Decomposition(
                UUID.randomUUID(),
                1,
                plan,
                request.region(),
                request.validFrom(),
                request.reason(),
                origin,
                approval,
                null,
                null,
                null,
                targets,
                phasings);
    }

    Decomposition with(List<SplitTarget> read, Map<String, Phasing> phased) {
        return new Decomposition(
                id,
                version,
                plan,
                region,
                validFrom,
                reason,
                origin,
                approval,
                revision,
                withdrawnAt,
                withdrawReason,
                read,
                phased);
    }

    State state() {
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        return approval.given() ? State.APPROVED : State.PROPOSED;
    }

    Decomposition approved(String by, Instant at, int asRevision) {
        requireNotWithdrawn();
        return new Decomposition(
                id,
                version + 1,
                plan,
                region,
                validFrom,
                reason,
                origin,
                approval.by(by, at),
                asRevision,
                null,
                null,
                targets,
                phasings);
    }

    Decomposition withdrawn(Instant at, String why) {
        requireNotWithdrawn();
        if (approval.given()) {
            throw new Rejection(DecompositionRefusal.DECOMPOSITION_IN_FORCE, revision);
        }
        return new Decomposition(
                id, version + 1, plan, region, validFrom, reason, origin, approval, null, at, why, targets, phasings);
    }

    private void requireNotWithdrawn() {
        if (withdrawnAt != null) {
            throw new Rejection(DecompositionRefusal.DECOMPOSITION_WITHDRAWN);
        }
    }
}
