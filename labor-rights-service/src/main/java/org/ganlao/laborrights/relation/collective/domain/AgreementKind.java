package org.ganlao.laborrights.relation.collective.domain;

/** What a collective contract is about. */
public enum AgreementKind {
    /** 集体合同. */
    GENERAL,
    /** 工资专项集体合同. */
    WAGES,
    /** 劳动安全卫生专项集体合同. */
    SAFETY,
    /** 女职工权益保护专项集体合同. */
    WOMEN_WORKERS
}
