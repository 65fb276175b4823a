package org.ganlao.gateway.plan.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.catalogue.Judgement;

/** How a row came about. */
record Explanation(
        List<Summand> summands,

        @Schema(description = "序时进度起日") LocalDate from,

        @Schema(description = "完成期限") LocalDate due,

        @Schema(description = "序时进度截止日 · Last day of the month, or the business day while it lasts")
        LocalDate at,

        @Schema(
                description =
                        "路程 · Share of the way to the target that is gone; of a stock, counted from what stood at the year's start")
        BigDecimal way,

        @Schema(description = "领先 · way less pace, of a ratio actual less target; by it the status is judged")
        BigDecimal lead,

        @Schema(description = "判定界限及依据") Judgement judgement) {

    /** Of a figure that is held against nothing. */
    static Explanation of(List<Summand> summands) {
        return new Explanation(summands, null, null, null, null, null, null);
    }

    static Explanation of(List<Summand> summands, Pace pace, Standing standing, Judgement judgement) {
        return new Explanation(
                summands, pace.from(), pace.due(), pace.at(), standing.way(), standing.lead(), judgement);
    }
}
