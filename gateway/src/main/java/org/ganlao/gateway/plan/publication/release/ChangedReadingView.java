package org.ganlao.gateway.plan.publication.release;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reading that came or went after a release was frozen. */
@Schema(description = "发布后变动的读数 · A reading that came or went after the figures were read")
record ChangedReadingView(
        UUID factId,
        @Schema(description = "事实版本") int version,
        String measure,

        @Schema(description = "读数含义 · What the reading stands for", examples = "placed")
        String leg,

        String region,
        LocalDate occurredOn,
        BigDecimal value,

        @Schema(description = "added 新增，ended 不再成立 · Whether it came, or holds no longer")
        ReadingChange change,

        @Schema(description = "变动的登记时刻 · When the change was recorded")
        Instant changedAt,

        @Schema(description = "来源记录地址 · Address of the record at the front door")
        String record) {

    /** What happened to it. */
    enum ReadingChange {
        ADDED,
        ENDED
    }
}
