package org.ganlao.employment.market.campaign.domain;

import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a statement of a campaign is refused. */
public enum CampaignRefusal implements ReasonedRefusal {
    UNKNOWN_CAMPAIGN(rule("{0} is no campaign of the plan.", "{0} 不是专项活动代码。", CampaignRefusal.CAMPAIGNS)),
    CAMPAIGN_STATED_BY_COUNTIES(rule(
            "{0} is no county; the figures of cities and the province are sums of their counties.",
            "{0} 不是县（市、区）；设区市和全省的数字由各县汇总。", "《统计法》（1996）第三条；赣劳社办〔2007〕6号第二十七项：统一统计口径")),
    CAMPAIGN_NOT_BEGUN(rule(
            "By {0} a campaign of the year {1} had brought nothing.",
            "截至 {0}，{1} 年度活动尚未开展。", CampaignRefusal.CAMPAIGNS)),
    MORE_PLACED_THAN_SERVED(rule(
            "{0} are stated as placed, but only {1} as served.",
            "填报就业 {0} 人，多于服务人数 {1} 人。", "《统计法》（1996）第三条：如实提供统计资料"));

    private static final String CAMPAIGNS = "赣劳社办〔2007〕6号第二十三项：专项就业援助活动";

    private final Reason reason;

    CampaignRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
