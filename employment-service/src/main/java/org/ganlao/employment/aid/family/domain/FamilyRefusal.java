package org.ganlao.employment.aid.family.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a zero-employment family, or a change of one, is refused. */
public enum FamilyRefusal implements ReasonedRefusal {
    COMMUNITY_OUTSIDE_COUNTY(
            rule("{0} is no community of the county {1}.", "{0} 不是县（市、区）{1} 的社区。", FamilyRefusal.IDENTIFICATION)),
    ONE_HEAD(rule("A family has exactly one head of household.", "每户须且只须注明一名户主。", FamilyRefusal.IDENTIFICATION)),
    NOBODY_WILLING(rule(
            "A zero-employment family has a member who is willing and able to work.",
            "“零就业家庭”须有具备就业愿望和就业能力的成员。",
            FamilyRefusal.IDENTIFICATION)),
    MEMBER_TWICE(rule("A person is a member once.", "同一成员重复填写。", FamilyRefusal.IDENTIFICATION)),
    MEMBER_IN_WORK(rule(
            "A member was in work on {0}, by the placements.", "{0} 已有成员就业，不属于“零就业家庭”。", FamilyRefusal.IDENTIFICATION)),
    MEMBER_OF_ANOTHER_FAMILY(conflict(
            "A member belongs to a zero-employment family in region {0} already.",
            "成员已属于地区 {0} 认定的“零就业家庭”。", FamilyRefusal.IDENTIFICATION)),
    BEFORE_IDENTIFICATION(
            rule("The family was identified on {0} only.", "日期早于该家庭的认定日期 {0}。", FamilyRefusal.ASSISTANCE)),
    UNKNOWN_MEASURE(rule("{0} is none of the preferential measures.", "{0} 不是优惠措施代码。", FamilyRefusal.ASSISTANCE)),
    PLACEMENT_OF_NO_MEMBER(rule(
            "This is no standing placement of a member of the family.",
            "该就业记录不属于该家庭成员或已撤销。",
            FamilyRefusal.ASSISTANCE)),
    NO_WORK_SINCE(conflict("No member has been in work since {0}.", "自 {0} 以来没有成员就业。", FamilyRefusal.ASSISTANCE));

    private static final String IDENTIFICATION = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第二十三项：“零就业家庭”";
    private static final String ASSISTANCE = "赣劳社办〔2007〕6号第二十三项：八项优惠措施，随发生随解决";

    private final Reason reason;

    FamilyRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
