package org.ganlao.laborrights.settlement.dispute.domain;

/** What a claim demands. */
public enum DisputeClaimKind {
    /** 劳动报酬. */
    WAGES,
    /** 加班工资. */
    OVERTIME,
    /** 工伤医疗费. */
    INJURY_MEDICAL,
    /** 其他工伤待遇. */
    INJURY_BENEFITS,
    /** 经济补偿. */
    SEVERANCE,
    /** 赔偿金. */
    DAMAGES,
    /** 工作时间、休息休假. */
    HOURS_AND_LEAVE,
    /** 社会保险. */
    INSURANCE,
    /** 福利、培训、劳动保护. */
    WELFARE,
    /** 订立、履行、变更劳动合同. */
    CONTRACT,
    /** 除名、辞退、辞职、离职. */
    DISMISSAL,
    OTHER;

    /** Money that is due for work or its end, so that a sum is demanded; up to a year of minimum wages an award about it is final (第四十七条第一项). */
    boolean ofSmallSums() {
        return this == WAGES || this == OVERTIME || this == INJURY_MEDICAL || this == SEVERANCE || this == DAMAGES;
    }

    /** About money alone. */
    boolean ofSums() {
        return ofSmallSums() || this == INJURY_BENEFITS;
    }

    /** About a labour standard of the state; an award about it is final (第四十七条第二项). */
    boolean ofStandards() {
        return this == HOURS_AND_LEAVE || this == INSURANCE;
    }

    /** What is paid for work; while employed, the law of 2008 sets no limit of time for it (第二十七条第四款). */
    public boolean ofWages() {
        return this == WAGES || this == OVERTIME;
    }
}
