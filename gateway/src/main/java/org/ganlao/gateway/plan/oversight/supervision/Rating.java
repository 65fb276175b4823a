package org.ganlao.gateway.plan.oversight.supervision;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an item stands, and why.
 *
 * @param reasons the worst first
 */
@Schema(description = "亮灯及理由 · How an item stands, and why")
record Rating(Light light, List<Cause> reasons) {

    /** A rule that holds of something. */
    @Schema(name = "RatingCause", description = "理由 · A rule and what it holds of")
    record Cause(
            @Schema(examples = "task-overdue") String rule,
            Light light,
            Watched.Kind of,

            @Schema(description = "指标、任务编号或节点代码 · Indicator, id of the task or code of the milestone")
            String subject) {}

    /** The worst that a rule gives to one of the things; green when none does, grey when none tells anything. */
    static Rating of(List<RatingRule> rules, Collection<Watched> things) {
        List<Cause> reasons = things.stream()
                .flatMap(thing -> rules.stream()
                        .filter(rule -> rule.holds(thing))
                        .max(Comparator.comparing(RatingRule::light))
                        .map(rule -> new Cause(rule.code(), rule.light(), thing.kind(), thing.subject()))
                        .stream())
                .sorted(Comparator.comparing(Cause::light).reversed())
                .toList();
        if (!reasons.isEmpty()) {
            return new Rating(reasons.get(0).light(), reasons);
        }
        return new Rating(things.stream().anyMatch(Watched::tells) ? Light.GREEN : Light.GREY, List.of());
    }
}
