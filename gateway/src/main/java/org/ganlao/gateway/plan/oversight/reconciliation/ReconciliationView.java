package org.ganlao.gateway.plan.oversight.reconciliation;

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

        @Schema(description = "仅比对的指标 · Only this indicator")
        String indicator,

        @Schema(description = "仅比对的地区 · Only this region and below")
        String region,

        @Schema(description = "仅比对的月份 · Only this month", implementation = String.class, examples = "2007-03")
        YearMonth month,

        @Schema(description = "waiting, equal, different, failed", examples = "equal")
        String state,

        @Schema(description = "对账所及的变更序号 · Feed position up to which both were compared")
        Long position,

        Instant requestedAt,
        String requestedBy,
        Instant comparedAt,
        @Schema(description = "比对的单元数 · Cells compared") long cells,
        @Schema(description = "未能完成的原因 · Why it failed") String reason,

        @Schema(description = "服务已告知而网关没有的事实数 · Facts that the service told and the gateway has not")
        Long factsNotRead,

        @Schema(description = "网关有而服务变更日志没有的事实数 · Facts that the gateway has and the service's change log has not")
        Long factsNotTold,

        @Schema(description = "未能列出事实的原因 · Why facts could not be named")
        String unnamed,

        @Schema(description = "不同之处 · Only of a single reconciliation")
        List<DifferenceView> differences,

        @Schema(
                description = "仅一方有的事实，至多 500 条；为空而仍有差异，则是服务的业务表与其事件不一致"
                        + " · Facts that only one of both has, at most 500. Without any, the service counts its tables otherwise than"
                        + " it told them")
        List<FactView> facts) {

    /** A version of a fact that only one side has. */
    record FactView(
            @Schema(description = "not-read, not-told", examples = "not-read")
            String side,

            UUID factId,
            int version,
            UUID eventId,

            @Schema(examples = "org.ganlao.employment.placement.recorded.v1")
            String eventType,

            @Schema(description = "服务变更序号 · Its place in the service's feed")
            Long position,

            @Schema(description = "死信编号，见 /v1/dead-letters · Where it was set aside")
            UUID deadLetter) {}

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

    ReconciliationView with(List<DifferenceView> found, List<FactView> named) {
        return new ReconciliationView(
                id,
                domain,
                indicator,
                region,
                month,
                state,
                position,
                requestedAt,
                requestedBy,
                comparedAt,
                cells,
                reason,
                factsNotRead,
                factsNotTold,
                unnamed,
                found,
                named);
    }
}
