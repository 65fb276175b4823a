package org.ganlao.socialinsurance.benefit.injury;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a case that is not done in time. */
record OverdueInjuryView(
        @Schema(description = "工伤案件 · Case") UUID injury,
        String region,

        @Schema(description = "未完成的环节 · What is late: recognition or appraisal")
        OverdueStep step,

        @Schema(description = "期限 · Last day on which it would have been in time")
        LocalDate dueBy,

        @Schema(description = "逾期天数 · Days late") long daysLate) {}
