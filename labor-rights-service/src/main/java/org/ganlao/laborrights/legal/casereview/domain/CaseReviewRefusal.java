package org.ganlao.laborrights.legal.casereview.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a review of cases is refused. */
public enum CaseReviewRefusal implements ReasonedRefusal {
    NO_REVIEW_CRITERIA(rule("There were no published criteria on {0}.", "{0} 尚无公布的案卷评查标准。", CaseReviewRefusal.OPINION)),
    REVIEWED_PERIOD(rule("{1} lies before {0}.", "评查期间有误：{0} 至 {1}。", CaseReviewRefusal.OPINION)),
    PERIOD_NOT_OVER(rule(
            "Cases decided until {0} are reviewed after that day; today is {1}.",
            "评查期间至 {0}，期满后方可抽取，今日为 {1}。", CaseReviewRefusal.OPINION)),
    OWN_CASES(rule("Nobody reviews their own cases.", "不得评查本人办理的案件。", CaseReviewRefusal.OPINION)),
    ANNULLED_BY_WHO_DREW(conflict(
            "Who drew the sample does not annul the review; another supervisor does.",
            "抽取案卷的人员不得撤销该次评查，应由其他人员撤销。",
            CaseReviewRefusal.OPINION)),
    NO_CASES_TO_REVIEW(
            rule("The officer decided no case in this period.", "该人员在此期间没有办结的案件。", CaseReviewRefusal.OPINION)),
    NOT_DRAWN(rule("Case {0} is not in the sample.", "案件 {0} 不在样本内。", CaseReviewRefusal.OPINION)),
    DEDUCTION_UNFIT(rule(
            "\"{0}\" is deducted once, from 1 to {1} points.",
            "“{0}”只能扣分一次，扣分应在 1 至 {1} 之间。", CaseReviewRefusal.OPINION)),
    CASES_NOT_EXAMINED(conflict("{0} cases are not examined yet.", "尚有 {0} 件案件未评查。", CaseReviewRefusal.OPINION));

    private static final String OPINION = "国办发〔2005〕37号《关于推行行政执法责任制的若干意见》";

    private final Reason reason;

    CaseReviewRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
