package org.ganlao.gateway.plan.oversight.exchange;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.targets.catalogue.Label;

/** When the last fact behind a figure was recorded. */
@Schema(name = "FigureFreshness", description = "指标数据的新鲜度 · When the last fact behind a figure was recorded")
record FigureFreshnessView(
        String indicator,
        Label label,
        String region,

        @Schema(description = "是否计划目标 · Whether the plan sets a target for it")
        boolean target,

        @Schema(description = "构成该指标的事实 · Facts that feed it, as domain.fact")
        List<String> facts,

        @Schema(description = "其中最近一条入库的时刻，从未报送则无 · Absent where nothing was told yet")
        Instant lastRecordedAt) {}
