package org.ganlao.employment.market.introduction.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an introduction, or a change of one, is refused. */
public enum IntroductionRefusal implements ReasonedRefusal {
    NO_SUCH_VACANCY(rule("There is no such vacancy.", "没有该空岗。", IntroductionRefusal.MARKET)),
    NOBODY_WANTED(rule("On {0} the vacancy wants nobody.", "该空岗于 {0} 不招人。", IntroductionRefusal.MARKET)),
    NOT_REGISTERED(rule(
            "The person is not registered as looking for work on {0}.",
            "该人员于 {0} 没有求职登记。", IntroductionRefusal.MARKET)),
    NO_FREE_PLACE(conflict("All {0} places of the vacancy are filled.", "该空岗 {0} 个名额已满。", IntroductionRefusal.MARKET)),
    INTRODUCED_ALREADY(conflict(
            "The person is introduced to the vacancy since {0} and it has not come out yet.",
            "该人员自 {0} 起已推荐至该空岗，尚无结果。", IntroductionRefusal.MARKET)),
    OUTCOME_KNOWN(conflict(
            "The introduction came out on {0}; take that back first.",
            "该介绍已于 {0} 有结果，须先撤回结果。", IntroductionRefusal.MARKET)),
    NO_OUTCOME(conflict("The introduction has not come out yet.", "该介绍尚无结果。", IntroductionRefusal.MARKET)),
    OUTCOME_BEFORE_INTRODUCTION(rule(
            "The person was introduced on {0}; it cannot come out before.",
            "推荐日期为 {0}，结果日期不得早于该日。", IntroductionRefusal.MARKET)),
    PLACED_BY_PLACEMENT(rule(
            "Who is placed has a placement; any other outcome has none.",
            "上岗须填写就业记录，其他结果不填。",
            IntroductionRefusal.SUBSIDY)),
    PLACEMENT_OF_ANOTHER(rule(
            "That is no standing placement of the person with the vacancy's employer since the introduction.",
            "该就业记录不是此人自推荐之日起在该用人单位的有效就业记录。",
            IntroductionRefusal.SUBSIDY)),
    PLACEMENT_INTRODUCED(conflict(
            "Another introduction led to the placement already.", "该就业记录已对应另一次介绍。", IntroductionRefusal.SUBSIDY)),
    NOT_PLACED(conflict("The introduction led to no work.", "该介绍未实现就业。", IntroductionRefusal.SUBSIDY)),
    CONTRACT_TOO_SHORT(rule(
            "A subsidised introduction led to a contract of {0} months at least.",
            "享受职业介绍补贴须签订 {0} 个月以上的劳动合同。", IntroductionRefusal.SUBSIDY)),
    SUBSIDISED_THIS_YEAR(conflict(
            "An introduction of the person in {0} is subsidised by claim {1} already.",
            "该人员 {0} 年的职业介绍已由申请 {1} 申领补贴。", IntroductionRefusal.SUBSIDY)),
    CONTRACT_WITHOUT_PLACEMENT(
            rule("A contract goes with a placement only.", "只有上岗才填写劳动合同。", IntroductionRefusal.SUBSIDY)),
    GOOD_CAUSE_WITHOUT_REFUSAL(rule(
            "Only a person who refused the work may have a good cause.",
            "只有求职者不接受时才填写正当理由。",
            "《失业保险条例》（国务院令第258号）第十五条：无正当理由拒不接受介绍的工作")),
    CONTRACT_ENDS_BEFORE_START(rule(
            "The contract begins on {0}; it cannot end before.",
            "劳动合同自 {0} 起，截止日期不得早于该日。", IntroductionRefusal.SUBSIDY));

    private static final String MARKET = "《劳动力市场管理规定》（劳动和社会保障部令第10号，2000）：职业介绍";
    private static final String SUBSIDY = "《关于进一步加强就业再就业资金管理有关问题的通知》（财社〔2006〕1号）：职业介绍补贴按实际就业人数";

    private final Reason reason;

    IntroductionRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
