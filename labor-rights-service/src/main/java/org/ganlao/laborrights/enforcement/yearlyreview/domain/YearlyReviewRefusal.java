package org.ganlao.laborrights.enforcement.yearlyreview.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a step of a yearly review is refused. */
public enum YearlyReviewRefusal implements ReasonedRefusal {
    YEAR_NOT_OVER(rule(
            "A year is reviewed when it is over: {0} is not before {1}.",
            "年度结束后方可审查：通知日期 {1} 须晚于 {0} 年底。", YearlyReviewRefusal.REGULATION)),
    SUBMIT_BY_TOO_EARLY(rule(
            "The employer was called on {0}; it has time until then at least.",
            "报送期限不得早于通知日期 {0}。", YearlyReviewRefusal.REGULATION)),
    REVIEWED_ALREADY(conflict(
            "The employer is called to the review of {0} already.",
            "该单位 {0} 年度审查已通知。", YearlyReviewRefusal.REGULATION)),
    MORE_THAN_WORKERS(rule(
            "More have a contract or an insurance than the {0} who are employed.",
            "签订合同或者参保人数超过职工人数 {0}。", YearlyReviewRefusal.REGULATION)),
    OWED_BELOW_ZERO(rule("Nobody owes less than nothing.", "拖欠工资不得小于零。", YearlyReviewRefusal.REGULATION)),
    NOT_FAULTLESS(rule(
            "By its own statement the employer owes contracts, insurance or wages: it is told to put that right, or fails.",
            "所报材料表明存在未签合同、未参保或者拖欠工资，应责令整改或者定为不合格。",
            YearlyReviewRefusal.REGULATION)),
    TIME_TO_SUBMIT(conflict("The employer has time until {0}.", "报送期限至 {0}，尚未届满。", YearlyReviewRefusal.REGULATION)),
    REVIEW_HAS_CASE(conflict("Case {0} deals with it.", "已由案件 {0} 办理。", YearlyReviewRefusal.REGULATION));

    private static final String REGULATION = "《劳动保障监察条例》（国务院令第423号）第十四条";

    private final Reason reason;

    YearlyReviewRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
