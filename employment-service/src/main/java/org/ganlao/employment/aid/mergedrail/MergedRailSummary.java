package org.ganlao.employment.aid.mergedrail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a county has come with the persons of the merged rail. */
record MergedRailSummary(
        String region,
        long persons,

        @Schema(description = "并轨后已就业 · Placed since the merger")
        long reemployed,

        @Schema(description = "劳动关系已处理 · Contract settled") long settled,

        @Schema(
                description =
                        "社会保险已接续：以社保登记为准，无记录的以填报为准 · Insurance goes on, by the register or, where that has nothing, as stated")
        long insured,

        @Schema(description = "三项均已完成 · All three") long done) {}
