package org.ganlao.gateway.plan.targets.decomposition;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why targets are not split like this. */
public enum DecompositionRefusal implements ReasonedRefusal {
    RANGE_NOT_SPLIT(rule(
            "{0} is a range; the province decides which regions take part, and no share of it falls to anybody.",
            "{0} 为区间目标，由省确定参加地区，不作分解。", DecompositionRefusal.SPLITTING)),
    GROWTH_NOT_SPLIT(rule(
            "{0} is a growth rate, which depends on where each region stood; it is not split.",
            "{0} 为增长率，取决于各地基数，不作分解。", DecompositionRefusal.SPLITTING)),
    NO_TARGET_TO_SPLIT(rule(
            "{1} has no target of {0} on {2} that could be split.",
            "{1} 在 {2} 没有可分解的 {0} 目标。", DecompositionRefusal.SPLITTING)),
    NOTHING_BELOW(rule(
            "No region that could take a share lies below {0}.", "{0} 以下没有可承担目标的地区。", DecompositionRefusal.SPLITTING)),
    TARGET_TWICE(rule("{0} stands twice in this request.", "{0} 在本请求中重复。", DecompositionRefusal.SPLITTING)),
    WEIGHTS_OR_SHARES(rule(
            "{0} is split either by a set of weights or by shares that are listed.",
            "{0} 须按权重分解或逐地列出，二者择一。", DecompositionRefusal.SPLITTING)),
    UNKNOWN_WEIGHTS(
            rule("There is no set of weights {0}; there are {1}.", "没有权重 {0}；现有：{1}。", DecompositionRefusal.SPLITTING)),
    WEIGHTS_RESERVED(rule(
            "{0} are each indicator's own figures of last year and are not stated as weights.",
            "{0} 为各指标的上年数，不另报权重。", DecompositionRefusal.SPLITTING)),
    WEIGHT_MISSING(rule("The weights {0} say nothing of {1}.", "权重 {0} 缺少 {1}。", DecompositionRefusal.SPLITTING)),
    RATE_WEIGHS_NOTHING(rule(
            "What {0} came to last year is a rate, by which nothing is weighed.",
            "{0} 的上年数为比率，不能作为权重。", DecompositionRefusal.SPLITTING)),
    NOTHING_WEIGHS(rule(
            "By the weights {0} nothing below {1} weighs anything.",
            "按权重 {0}，{1} 以下各地权重均为零。", DecompositionRefusal.SPLITTING)),
    WEIGHT_OUTSIDE(rule("{0} does not lie inside {1}.", "{0} 不在 {1} 范围内。", DecompositionRefusal.SPLITTING)),
    WEIGHTS_DIFFER(rule(
            "The row says something else of the weights {0} than the rows before it.",
            "本行对权重 {0} 的说明与前面各行不一致。", DecompositionRefusal.SPLITTING)),
    WEIGHT_TWICE(rule("{0} is listed twice.", "{0} 重复列出。", DecompositionRefusal.SPLITTING)),
    NOT_BELOW(rule(
            "{0} lies not directly below {1} and takes no share of its target.",
            "{0} 不是 {1} 的直接下级，不分担其目标。", DecompositionRefusal.SPLITTING)),
    SHARE_TWICE(rule("The share of {0} is listed twice.", "{0} 的份额重复列出。", DecompositionRefusal.SPLITTING)),
    SHARE_MISSING(rule(
            "{0} has no share of {1}; one of 0 is stated, too.",
            "{1} 缺少 {0} 的份额；为零也须列明。", DecompositionRefusal.SPLITTING)),
    SHARE_TOO_FINE(rule(
            "{0} is told to {1} decimals; {2} is finer.", "{0} 精确到 {1} 位小数，{2} 过细。", DecompositionRefusal.SPLITTING)),
    SHARES_DO_NOT_SUM(rule(
            "The shares of {0} sum to {1}, the target is {2}: {3} is missing (too much, if negative).",
            "{0} 各地合计 {1}，目标 {2}，尚差 {3}（负数为超出）。", DecompositionRefusal.SPLITTING)),
    RATIO_ABOVE_ONE(
            rule("{0} cannot pass 1; {1} is asked of {2}.", "{0} 不得超过 1，{2} 为 {1}。", DecompositionRefusal.SPLITTING)),
    DENOMINATOR_REQUIRED(rule(
            "{0} is a ratio: it is split with what it is planned to be measured against.",
            "{0} 为比率，分解时须给出计划分母。", DecompositionRefusal.SPLITTING)),
    DENOMINATOR_UNCALLED_FOR(
            rule("{0} is no ratio and has no denominator.", "{0} 不是比率，没有分母。", DecompositionRefusal.SPLITTING)),
    DENOMINATORS_DO_NOT_SUM(rule(
            "The planned denominators of {0} sum to {1}, not to {2}: {3} is missing (too much, if negative).",
            "{0} 各地计划分母合计 {1}，应为 {2}，尚差 {3}（负数为超出）。", DecompositionRefusal.SPLITTING)),
    MEAN_NOT_REACHED(rule(
            "Weighted by their planned denominators, the rates of {0} reach {1}, the target is {2}: {3} is missing.",
            "{0} 各地目标按计划分母加权为 {1}，目标 {2}，尚差 {3}。", DecompositionRefusal.SPLITTING)),
    VALIDITY_OUTSIDE_PLAN(rule("{0} lies outside the plan's year.", "{0} 不在计划年度内。", DecompositionRefusal.SPLITTING)),
    NOTHING_STATED(
            rule("Neither a target nor a phasing is stated.", "既未列目标分解，也未列各月进度。", DecompositionRefusal.SPLITTING)),
    PHASING_OF_ANOTHER(rule(
            "How a target lays its work over the year is set with the plan, in {0}, not in {1}.",
            "各月进度由计划所在地区 {0} 统一确定，{1} 不另定。", DecompositionRefusal.SPLITTING)),
    PHASING_OF_RATE(rule(
            "{0} is a rate and is not worked off month by month.", "{0} 为比率，不分月安排。", DecompositionRefusal.SPLITTING)),
    PHASING_BEYOND_YEAR(rule(
            "{0} runs from {1} to {2}, not over the plan's year.",
            "{0} 自 {1} 至 {2}，不以计划年度为期，不分月安排。", DecompositionRefusal.SPLITTING)),
    PHASING_NOT_WHOLE(
            rule("The months of {0} sum to {1}, not to 1.", "{0} 各月合计 {1}，应为 1。", DecompositionRefusal.SPLITTING)),
    NO_SHEET(new Reason(
            404, "No target of the plan falls to {0} on {1}.", "{1} 没有下达给 {0} 的目标。", DecompositionRefusal.SPLITTING)),
    TARGET_CHANGED(conflict(
            "The target of {0} in {1} has changed since this was proposed; it is withdrawn and proposed anew.",
            "提出后 {1} 的 {0} 目标已变更，应撤回后重新提出。", DecompositionRefusal.SPLITTING)),
    DECOMPOSITION_WITHDRAWN(conflict("It was withdrawn.", "该分解方案已撤回。", DecompositionRefusal.SPLITTING)),
    DECOMPOSITION_IN_FORCE(conflict(
            "It was approved as revision {0}; another revision takes its place.",
            "该方案已批准为第 {0} 次修订，只能由新的修订取代。", DecompositionRefusal.SPLITTING));

    private static final String SPLITTING = "赣劳社办[2007]6号第一项：目标任务层层分解，落实到各地";

    private final Reason reason;

    DecompositionRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
