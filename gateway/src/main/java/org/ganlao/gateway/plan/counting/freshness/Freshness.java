package org.ganlao.gateway.plan.counting.freshness;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of every source at an instant. */
@Schema(description = "各来源的数据新鲜度 · Freshness of every source")
public record Freshness(
        @Schema(description = "读取时刻 · When this was looked up")
        Instant at,

        @Schema(description = "所有来源均已全部收到至此时刻 · Everything that any source recorded up to here is known")
        Instant settledThrough,

        @Schema(description = "计量口径已变，需重建 · The measures have changed since the readings were derived")
        boolean rebuildNeeded,

        List<SourceFreshness> sources) {

    static Freshness of(Instant at, boolean rebuildNeeded, List<SourceFreshness> sources) {
        boolean allSpoke = sources.stream().allMatch(source -> source.recordedThrough() != null);
        Instant settled = allSpoke
                ? sources.stream()
                        .map(SourceFreshness::recordedThrough)
                        .min(Comparator.naturalOrder())
                        .orElse(null)
                : null;
        return new Freshness(at, settled, rebuildNeeded, sources);
    }

    /** Whether an answer for this instant may still change by facts that were recorded before it. */
    @JsonIgnore
    public boolean isProvisional(Instant asOf) {
        return settledThrough == null || asOf.isAfter(settledThrough);
    }
}
