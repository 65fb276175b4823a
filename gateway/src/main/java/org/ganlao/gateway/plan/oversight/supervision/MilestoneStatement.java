package org.ganlao.gateway.plan.oversight.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisionRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.Origin;

/**
 * That a milestone was reached in a region: said by one person, confirmed by another, withdrawn if it was not.
 *
 * @param reachedOn business day
 * @param evidence by which it can be seen
 * @param withdrawnBy null unless it was withdrawn, with time and reason
 */
record MilestoneStatement(
        UUID id,
        int version,
        String plan,
        String milestone,
        String region,
        LocalDate reachedOn,
        String evidence,
        Origin origin,
        Approval approval,
        String withdrawnBy,
        Instant withdrawnAt,
        String reason) {

    /** How far it has come. */
    @Schema(name = "MilestoneStatementState")
    enum State {
        STATED,
        CONFIRMED,
        WITHDRAWN
    }

    State state() {
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        return approval.given() ? State.CONFIRMED : State.STATED;
    }

    MilestoneStatement confirmed(String by, Instant at) {
        requireNotWithdrawn();
        return new MilestoneStatement(
                id,
                version + 1,
                plan,
                milestone,
                region,
                reachedOn,
                evidence,
                origin,
                approval.by(by, at),
                null,
                null,
                null);
    }

    MilestoneStatement withdrawn(String by, Instant at, String why) {
        requireNotWithdrawn();
        return new MilestoneStatement(
                id, version + 1, plan, milestone, region, reachedOn, evidence, origin, approval, by, at, why);
    }

    private void requireNotWithdrawn() {
        if (withdrawnAt != null) {
            throw new Rejection(SupervisionRefusal.STATEMENT_WITHDRAWN);
        }
    }
}
