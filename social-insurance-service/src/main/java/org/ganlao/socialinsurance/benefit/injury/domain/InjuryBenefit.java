package org.ganlao.socialinsurance.benefit.injury.domain;

/** What an injury at work gives: 国务院令375号第三十二条至第三十七条. */
public enum InjuryBenefit {
    /** 一次性伤残补助金. */
    LUMP_SUM(false),
    /** 伤残津贴. */
    ALLOWANCE(true),
    /** 生活护理费. */
    NURSING(true),
    /** 一次性工伤医疗补助金. */
    LEAVING_MEDICAL(false),
    /** 一次性伤残就业补助金. */
    LEAVING_EMPLOYMENT(false),
    /** 丧葬补助金. */
    FUNERAL(false),
    /** 一次性工亡补助金. */
    DEATH_LUMP_SUM(false),
    /** 供养亲属抚恤金. */
    KIN_PENSION(true);

    private final boolean monthly;

    InjuryBenefit(boolean monthly) {
        this.monthly = monthly;
    }

    public boolean monthly() {
        return monthly;
    }
}
