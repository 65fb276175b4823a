package org.ganlao.gateway.plan.oversight.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;

/** That a milestone was reached, as it was said. */
@Schema(name = "MilestoneStatement", description = "节点达成申报 · That a milestone was reached")
record MilestoneStatementView(
        UUID id,
        int version,
        String plan,
        String milestone,
        String region,
        MilestoneStatement.State state,
        LocalDate reachedOn,
        String evidence,
        String sourceRef,
        String proposedBy,
        Instant proposedAt,
        String approvedBy,
        Instant approvedAt,
        String withdrawnBy,
        Instant withdrawnAt,
        String reason)
        implements Versioned {

    /** As it is told to listeners and receivers elsewhere: who said it and in which words is read here, by those who may. */
    MilestoneStatementView told() {
        return new MilestoneStatementView(
                id,
                version,
                plan,
                milestone,
                region,
                state,
                reachedOn,
                null,
                sourceRef,
                null,
                proposedAt,
                null,
                approvedAt,
                null,
                withdrawnAt,
                null);
    }

    static MilestoneStatementView of(MilestoneStatement statement) {
        return new MilestoneStatementView(
                statement.id(),
                statement.version(),
                statement.plan(),
                statement.milestone(),
                statement.region(),
                statement.state(),
                statement.reachedOn(),
                statement.evidence(),
                statement.origin().sourceRef(),
                statement.approval().proposedBy(),
                statement.approval().proposedAt(),
                statement.approval().approvedBy(),
                statement.approval().approvedAt(),
                statement.withdrawnBy(),
                statement.withdrawnAt(),
                statement.reason());
    }
}
