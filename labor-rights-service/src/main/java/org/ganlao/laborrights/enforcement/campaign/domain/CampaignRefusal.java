package org.ganlao.laborrights.enforcement.campaign.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a campaign, or a case in it, is refused. */
public enum CampaignRefusal implements ReasonedRefusal {
    CAMPAIGN_BACKWARDS(rule("The campaign begins on {0} only.", "专项检查结束日期早于开始日期 {0}。", CampaignRefusal.PLAN)),
    CAMPAIGN_CLOSED(conflict("The campaign was closed on {0}.", "该专项检查已于 {0} 结束。", CampaignRefusal.PLAN)),
    CAMPAIGN_NOT_OVER(
            rule("It cannot be closed before {0}, when it begins.", "专项检查于 {0} 开始，结束日期不得早于该日。", CampaignRefusal.PLAN)),
    CAMPAIGN_MISSING(
            rule("A case of a campaign names it; no other does.", "专项检查案件须注明所属专项检查，其他案件不得注明。", CampaignRefusal.PLAN)),
    CAMPAIGN_UNKNOWN(rule("There is no such campaign.", "没有该专项检查。", CampaignRefusal.PLAN)),
    CAMPAIGN_ELSEWHERE(rule("The campaign is one of {0}.", "该专项检查的范围为 {0}。", CampaignRefusal.PLAN)),
    CAMPAIGN_AT_ANOTHER_TIME(
            rule("The campaign goes from {0} to {1}.", "该专项检查自 {0} 至 {1}，案件日期不在其内。", CampaignRefusal.PLAN));

    private static final String PLAN = "《劳动保障监察条例》（国务院令第423号）第十四条；工作要点第二十项：专项执法检查";

    private final Reason reason;

    CampaignRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
