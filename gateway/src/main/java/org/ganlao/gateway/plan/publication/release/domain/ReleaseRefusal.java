package org.ganlao.gateway.plan.publication.release.domain;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a period is not frozen, a release not signed or published. */
public enum ReleaseRefusal implements ReasonedRefusal {
    PERIOD_UNREADABLE(400, "{0} is no period; give 2007-03, 2007-Q1 or 2007.", "{0} 不是统计期，格式为 2007-03、2007-Q1 或 2007。"),
    PERIOD_OUTSIDE_PLAN(400, "{0} lies outside the plan's year {1}.", "{0} 不在计划年度 {1} 内。"),
    PERIOD_NOT_OVER(422, "{0} is not over; its last day is {1}.", "{0} 尚未结束，末日为 {1}。"),
    OPEN_QUESTIONS(
            422,
            "The period is not ready to be frozen: {0}. Settle this, or give the reason for freezing it all the same.",
            "统计期尚不能定稿：{0}。请先解决，或说明仍要定稿的理由。"),
    RELEASE_UNDERWAY(
            409, "Number {1} of {0} is being signed; publish or discard it first.", "{0} 第 {1} 号正在签署，请先发布或放弃。"),
    REPLACEMENT_NEEDS_REASON(
            422, "Number {1} of {0} is published; what replaces it gives the reason.", "{0} 第 {1} 号已发布，替代它须说明理由。"),
    NOTHING_TO_REPLACE(422, "{0} is not published yet, so nothing is replaced.", "{0} 尚未发布，没有可替代的。"),
    NOT_THE_STATISTICS_UNIT(403, "Only the unit {0} freezes, publishes and discards.", "只有 {0} 可以定稿、发布和放弃。"),
    UNIT_OWNS_NO_FIGURE(
            403, "Your unit owns none of these figures; those that sign are {0}.", "贵单位不负责其中的数据；签署单位为：{0}。"),
    SIGNED_BY_UNIT(409, "{0} has signed.", "{0} 已签署。"),
    SIGNED_BY_YOU(
            409, "You have signed for another unit; each unit has a person of its own.", "您已代表其他单位签署，各单位须由不同的人签署。"),
    OWNERS_SIGN_FIRST(409, "The unit of statistics signs last; {0} has not signed.", "统计单位最后签署；{0} 尚未签署。"),
    OTHER_CONTENT(409, "The hash that you sign is not that of this release, {0}.", "所签散列值与本次发布的 {0} 不符。"),
    NOT_A_DRAFT(409, "Only a draft is signed.", "只有草稿可以签署。"),
    NOT_SIGNED(409, "It is not signed by all; missing are {0}.", "尚未全部签署，缺：{0}。"),
    PUBLISHED_ALREADY(409, "What is published stays; only a later number takes its place.", "已发布的不能收回，只能由后一号替代。"),
    NOT_IN_FORCE(409, "Only what is published is replaced.", "只有已发布的才能被替代。"),
    NOT_A_WHOLE_YEAR(422, "{0} is no whole year; only a year is evaluated.", "{0} 不是全年，只有全年才作评估。"),
    NO_SUCH_TARGET(422, "The plan sets no target for {0}.", "计划没有为 {0} 定目标。"),
    NOT_THE_OWNER(403, "Only the unit {0} says why.", "只有 {0} 可以说明原因。"),
    DISCARDED_BEFORE(409, "It has been discarded.", "已放弃。"),
    CONTENT_ALTERED(
            409,
            "The stored figures give the hash {0} and not the one that was signed; publish nothing, and call the operator.",
            "库中数据的散列值为 {0}，与所签的不同；请勿发布，并通知运维。");

    private static final String SOURCE = "赣劳社办[2007]6号 第27条（统一管理、分工负责、统一对外）";

    private final Reason reason;

    ReleaseRefusal(int status, String en, String zh) {
        this.reason = new Reason(status, en, zh, SOURCE);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
