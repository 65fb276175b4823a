package org.ganlao.laborrights.enforcement.credit.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a grade or a publication is refused. */
public enum CreditRefusal implements ReasonedRefusal {
    NO_CRITERIA(rule("No criteria are published for {0}.", "{0} 没有已公布的诚信等级评价标准。", CreditRefusal.ORDER_21)),
    GRADE_UNCHANGED(conflict("By the facts the grade stays {0}.", "按现有事实，诚信等级仍为 {0}。", CreditRefusal.ORDER_21)),
    GRADED_TOO_EARLY(rule("{0} has not begun yet.", "{0} 年度尚未开始。", CreditRefusal.ORDER_21)),
    GRADED_BY_COUNTIES(rule(
            "Employers are graded county by county; {0} is none.",
            "诚信等级按县（市、区）评定，{0} 不是县级区划。", CreditRefusal.ORDER_21)),
    NOT_PUNISHED(rule(
            "The case has no penalty against this employer that was served.",
            "该案件没有已送达该用人单位的行政处罚决定。",
            CreditRefusal.REGULATION)),
    ALREADY_PUBLISHED(conflict("A publication of it stands already.", "该案件的该用人单位已列入公布名单。", CreditRefusal.REGULATION)),
    PUBLICATION_NOT_NOW(conflict("The publication is {0}.", "该公布事项状态为 {0}。", CreditRefusal.REGULATION)),
    PUBLISHED_BEFORE_SERVICE(
            rule("The decision was served on {0} only.", "处罚决定于 {0} 送达，公布日期不得早于该日。", CreditRefusal.REGULATION)),
    REMOVED_BEFORE_PUBLICATION(
            rule("It was made public on {0} only.", "该事项于 {0} 公布，撤下日期不得早于该日。", CreditRefusal.REGULATION)),
    PUBLICITY_NOT_OVER(conflict(
            "It is public until {0}, unless all of it is put right before.",
            "公布期至 {0}；期限届满前全部改正的方可撤下。", CreditRefusal.REGULATION));

    private static final String ORDER_21 = "《关于推行企业劳动保障诚信制度的指导意见》（劳社部发〔2003〕21号）";
    private static final String REGULATION = "《劳动保障监察条例》（国务院令第423号）第二十二条";

    private final Reason reason;

    CreditRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
