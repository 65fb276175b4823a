package org.ganlao.laborrights.enforcement.campaign.domain;

/** What a campaign looks at (工作要点第二十项). */
public enum CampaignFocus {
    /** 依法签订劳动合同. */
    CONTRACTS,
    /** 执行职业资格准入制度. */
    RESTRICTED_OCCUPATIONS,
    /** 工资支付. */
    WAGES,
    /** 工时休假. */
    HOURS,
    /** 清理整顿劳动力市场秩序. */
    LABOUR_MARKET,
    /** 缴纳社会保险费. */
    INSURANCE
}
