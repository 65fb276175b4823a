package org.ganlao.gateway.plan.figure.progress;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.counting.total.WindowSums;
import org.ganlao.gateway.plan.targets.catalogue.Measure;
import org.ganlao.gateway.plan.targets.catalogue.Term;
import org.ganlao.gateway.plan.targets.catalogue.Window;

/** One term of an indicator with its value in one region. */
record Summand(
        Part part,
        String measure,
        Window window,

        @Schema(description = "来源事实 · Kind of fact that it is counted from", examples = "employment.placement")
        String fact,

        @Schema(description = "计入条件 · Conditions that the fact meets", examples = "urban = true")
        List<String> where,

        @Schema(description = "去重字段 · Field whose members count once a year", examples = "person")
        String distinct,

        BigDecimal value,

        @Schema(description = "是否含期初数 · Whether an opening statement is in the value")
        boolean opened) {

    /** Side of the fraction; flows and stocks have only a numerator. */
    enum Part {
        NUMERATOR,
        DENOMINATOR
    }

    static Summand of(Part part, Term term, Measure measure, WindowSums sums) {
        return new Summand(
                part,
                term.measure(),
                term.window(),
                measure.domain() + "." + measure.fact(),
                measure.where().stream()
                        .map(condition -> condition.field() + " = " + String.join(" | ", condition.values()))
                        .toList(),
                measure.distinct(),
                sums.in(term.window()),
                sums.opened());
    }
}
