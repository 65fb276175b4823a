package org.ganlao.employment.money.reward.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a round of rewards is not worked out or not dealt with as asked. */
public enum RewardRefusal implements ReasonedRefusal {
    NO_POT(rule("{0} is nothing to share.", "{0} 不是有效的奖补总额。", RewardRefusal.PLAN)),
    ANOTHER_REWARD_YEAR(rule("{1} is not a day of {0}.", "{1} 不在 {0} 年度内。", RewardRefusal.PLAN)),
    YEAR_REWARDED(conflict("Round {0} is for the year already.", "该年度已有奖补方案 {0}。", RewardRefusal.PLAN)),
    STATEMENT_NEEDED(
            rule("No gateway is connected; state what the cities achieved.", "未接入综合平台，须填报各市完成情况。", RewardRefusal.PLAN)),
    STATEMENT_BESIDE_GATEWAY(rule(
            "The gateway has every city's targets: what the cities achieved comes from there and is not stated.",
            "综合平台已有各市目标，各市完成情况取自综合平台，不得另行填报。",
            RewardRefusal.PLAN)),
    CITIES_WITHOUT_TARGETS(rule(
            "The gateway has no target of {1} for {0}. Share the year''s targets out among the cities there, or send what the "
                    + "cities achieved as of the day as statement.",
            "综合平台没有地区 {0} 的指标 {1} 的目标数。请先在综合平台将年度目标分解到各市，或在 statement 中填报各市截至该日的目标数和完成数。", RewardRefusal.PLAN)),
    ACHIEVED_WITHIN_A_MONTH(rule(
            "The gateway says what was achieved by the end of a month or by today, and not by {0}.",
            "综合平台只提供月末或今日的完成情况，不提供 {0} 的完成情况。", RewardRefusal.PLAN)),
    ACHIEVEMENT_INCOMPLETE(rule(
            "Target and achievement of {1} in {0} are not there, or there twice.",
            "地区 {0} 的指标 {1} 缺少目标数或完成数，或重复。", RewardRefusal.PLAN)),
    ACHIEVEMENT_UNKNOWN(
            rule("{1} in {0} is not what the formula shares by.", "地区 {0} 的指标 {1} 不在奖补公式之内。", RewardRefusal.PLAN)),
    NOTHING_ACHIEVED(rule("No city achieved anything.", "各市均无完成数，无法分配。", RewardRefusal.PLAN)),
    REWARD_ALLOCATED(conflict(
            "The round was allocated; its grants are annulled one by one.", "该方案已下达资金，须逐笔撤销资金下达。", RewardRefusal.PLAN)),
    GATEWAY_UNANSWERED(new Reason(
            503, "The gateway does not say what was achieved: {0}.", "综合平台未能提供完成情况：{0}。", RewardRefusal.PLAN)),
    GATEWAY_ELSEWHERE(new Reason(
            503,
            "Something else than the gateway answers at its address (HTTP 404); check ganlao.gateway.url.",
            "配置的综合平台地址上没有综合平台（HTTP 404），请核对 ganlao.gateway.url。",
            RewardRefusal.PLAN));

    private static final String PLAN = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第二项：资金以奖代补";

    private final Reason reason;

    RewardRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
