package org.ganlao.gateway.plan.reconciliation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reconciliation with one service, and its outcome. */
@Schema(description = "与一个服务的对账 · A reconciliation with one service")
record ReconciliationView(
        UUID id,
        String domain,

        @Schema(description = "waiting, equal, different, failed", examples = "equal")
        String state,

        @Schema(description = "对账所及的变更序号 · Feed position up to which both were compared")
        Long position,

        Instant requestedAt,
        String requestedBy,
        Instant comparedAt,
        @Schema(description = "比对的单元数 · Cells compared") long cells,
        @Schema(description = "未能完成的原因 · Why it failed") String reason,

        @Schema(description = "不同之处 · Only of a single reconciliation")
        List<DifferenceView> differences) {

    /** A cell that is not the same. */
    record DifferenceView(
            String measure,
            String region,

            @Schema(implementation = String.class, examples = "2007-03")
            YearMonth month,

            @Schema(description = "服务自其业务表统计 · By the service from its tables")
            BigDecimal counted,

            @Schema(description = "网关自事件统计 · By the gateway from events")
            BigDecimal told) {}

    ReconciliationView with(List<DifferenceView> found) {
        return new ReconciliationView(
                id, domain, state, position, requestedAt, requestedBy, comparedAt, cells, reason, found);
    }
}
