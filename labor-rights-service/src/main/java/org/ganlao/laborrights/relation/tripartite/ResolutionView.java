package org.ganlao.laborrights.relation.tripartite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.tripartite.domain.ResolutionState;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteResolution;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteSide;
import org.ganlao.platform.http.Versioned;

@Schema(name = "TripartiteResolutionView")
record ResolutionView(
        UUID id,
        int version,
        ResolutionState state,
        UUID meeting,
        String region,
        LocalDate passedOn,
        String resolution,
        TripartiteSide responsible,
        String unit,
        LocalDate dueOn,

        @Schema(description = "超期未完成 · Open, and its day has passed")
        boolean overdue,

        @Schema(description = "落实情况报告 · What was reported of it")
        List<ReportView> reports,

        LocalDate fulfilledOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    @Schema(name = "FulfilmentReport")
    record ReportView(LocalDate on, String words) {}

    static ResolutionView from(TripartiteResolution resolution, LocalDate today) {
        return new ResolutionView(
                resolution.id(),
                resolution.version(),
                resolution.state(),
                resolution.meeting(),
                resolution.region(),
                resolution.occurredOn(),
                resolution.resolution(),
                resolution.responsible(),
                resolution.unit(),
                resolution.dueOn(),
                resolution.overdueOn(today),
                resolution.reports().stream()
                        .map(report -> new ReportView(report.on(), report.words()))
                        .toList(),
                resolution.fulfilledOn(),
                resolution.annulReason(),
                resolution.origin().sourceRef(),
                resolution.recordedAt());
    }
}
