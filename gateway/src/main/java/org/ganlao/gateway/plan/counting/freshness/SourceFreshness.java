package org.ganlao.gateway.plan.counting.freshness;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How fresh the figures of one domain are; a field without value is left out. */
@Schema(description = "一个来源的数据新鲜度 · How fresh the figures of one domain are")
public record SourceFreshness(
        @Schema(examples = "employment") String domain,

        @Schema(description = "最近一条事实的登记时间 · When the latest fact seen was recorded")
        Instant lastRecordedAt,

        @Schema(description = "已收事实版本数 · Versions of facts taken so far")
        long versions,

        @Schema(description = "已全部收到的变更序号 · Feed position up to which everything is known")
        Long position,

        @Schema(description = "已全部收到至此登记时刻 · Everything recorded up to here is known")
        Instant recordedThrough,

        @Schema(description = "滞后秒数 · Seconds since then", examples = "2")
        Long lagSeconds,

        @Schema(description = "待读记录数 · Records told and not yet read")
        Long unread) {

    SourceFreshness at(Instant now) {
        return new SourceFreshness(
                domain,
                lastRecordedAt,
                versions,
                position,
                recordedThrough,
                recordedThrough == null
                        ? null
                        : Math.max(0, Duration.between(recordedThrough, now).toSeconds()),
                unread);
    }
}
