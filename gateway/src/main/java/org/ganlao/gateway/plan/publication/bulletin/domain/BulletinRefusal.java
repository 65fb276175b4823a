package org.ganlao.gateway.plan.publication.bulletin.domain;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why news is not taken, changed or published. */
public enum BulletinRefusal implements ReasonedRefusal {
    NOT_THE_OFFICE_OF_NEWS(403, "Only the unit {0} decides about news.", "只有 {0} 可以审核和发布信息。"),
    UNKNOWN_CATEGORY(422, "There is no category {0}; there are {1}.", "没有类别 {0}；现有：{1}。"),
    BULLETIN_NOT_SUBMITTED(409, "It is with the region that has to mend it.", "该信息已退回，待报送单位修改。"),
    BULLETIN_ADOPTED(409, "It was adopted.", "该信息已采用。"),
    BULLETIN_NOT_ADOPTED(409, "It was not adopted yet.", "该信息尚未采用。"),
    BULLETIN_PUBLISHED(409, "It is published.", "该信息已发布。"),
    BULLETIN_NOT_PUBLISHED(409, "It is not published.", "该信息尚未发布。"),
    BULLETIN_DECLINED(409, "It was declined.", "该信息未予采用。"),
    BULLETIN_WITHDRAWN(409, "It was taken back.", "该信息已撤回。"),
    ADOPTED_BY_YOU(409, "You adopted it; another person publishes.", "您已审核采用，须由他人发布。"),
    ENDS_BEFORE_BEGIN(422, "{0} lies before {1}.", "{0} 早于 {1}。"),
    PARTNER_REQUIRED(422, "A visit names the other side and how many took part.", "交流活动须列明对方单位和人数。"),
    PARTNER_UNCALLED_FOR(422, "A research report has no other side.", "调研报告没有对方单位。");

    private final Reason reason;

    BulletinRefusal(int status, String en, String zh) {
        this.reason = new Reason(status, en, zh, "赣劳社办[2007]6号第三十一项：信息宣传和对外交流");
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
