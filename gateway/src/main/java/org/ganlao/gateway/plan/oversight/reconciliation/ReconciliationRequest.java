package org.ganlao.gateway.plan.oversight.reconciliation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to reconcile; each part but the reference left out for all. */
@Schema(description = "对账请求 · What to reconcile")
record ReconciliationRequest(
        @NotBlank
        @Size(max = 100)
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice", examples = "DZ-1")
        String sourceRef,

        @Size(max = 40) @Schema(description = "领域，默认全部 · Domain, all by default", examples = "employment")
        String domain,

        @Size(max = 80) @Schema(description = "指标，默认全部 · Indicator, all by default", examples = "new-urban-employment")
        String indicator,

        @Size(max = 12) @Schema(description = "该地区及以下，默认全省 · The region and all below", examples = "360100")
        String region,

        @Schema(description = "月份，默认全部 · Month, all by default")
        YearMonth month) {}
