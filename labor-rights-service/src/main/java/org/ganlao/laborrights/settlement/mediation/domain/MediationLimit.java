package org.ganlao.laborrights.settlement.mediation.domain;

import org.ganlao.laborrights.deadline.domain.Counting;
import org.ganlao.laborrights.deadline.domain.TimeLimit;

/** How long a committee may mediate, by the law of the day of the application. */
public enum MediationLimit implements TimeLimit {
    TO_MEDIATE_1993("regulation-1993", "《企业劳动争议处理条例》第十条：自申请之日起三十日内结束"),
    TO_MEDIATE_2008("law-2008", "《劳动争议调解仲裁法》第十四条：自收到调解申请之日起十五日内");

    private final String law;
    private final String legalSource;

    MediationLimit(String law, String legalSource) {
        this.law = law;
        this.legalSource = legalSource;
    }

    @Override
    public String parameter() {
        return "labor.mediation." + law + ".days";
    }

    @Override
    public Counting counting() {
        return Counting.CALENDAR_DAYS;
    }

    @Override
    public String legalSource() {
        return legalSource;
    }
}
