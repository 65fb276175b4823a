package org.ganlao.socialinsurance.collection.contribution.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a receipt of contributions, or its annulment, is refused. */
public enum ContributionRefusal implements ReasonedRefusal {
    RECEIPT_NUMBER_USED(conflict("Receipt {0} is booked already.", "票据 {0} 已入账。", ContributionRefusal.REGULATION)),
    PAYER_MISSING(rule(
            "A receipt names either the employer or the enrolment that paid.",
            "须注明缴费单位或个人参保关系，且只能注明其一。",
            ContributionRefusal.REGULATION)),
    AMOUNT_OR_LINES(rule(
            "A receipt states either what it brought to each insurance or one amount to be shared out.",
            "到账须按险种列明金额，或只填待分摊的总额，二者取一。",
            ContributionRefusal.REGULATION)),
    INSURANCE_TWICE(
            rule("Each insurance stands on a receipt once.", "同一张票据上每个险种只能出现一次。", ContributionRefusal.REGULATION)),
    AMOUNT_NOT_POSITIVE(rule("An amount received is more than nothing.", "实收金额必须大于零。", ContributionRefusal.REGULATION)),
    SHARES_ARE_NO_CONTRIBUTIONS(rule(
            "Shares for land-expropriated farmers come in by receipts of their scheme.",
            "被征地农民养老保障出资须按该项保障的收款办理。",
            "国办发〔2006〕29号第三条：单独建账、专款专用")),
    BOOKED_BY_THE_SAME_PERSON(conflict(
            "You booked this receipt yourself; another person has to annul it.",
            "该票据由您本人入账，须由他人撤销。",
            "《社会保险经办机构内部控制暂行办法》（劳社部发〔2007〕2号）：不相容岗位分离"));

    private static final String REGULATION = "《社会保险费征缴暂行条例》（国务院令第259号）第十二条、第十六条";

    private final Reason reason;

    ContributionRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
