package org.ganlao.laborrights.enforcement.inspection.domain;

/** What a complaint is about. */
public enum Subject {
    /** 工资支付. */
    WAGES,
    /** 订立劳动合同. */
    CONTRACT,
    /** 参加社会保险. */
    INSURANCE,
    /** 工时休假. */
    WORKING_HOURS,
    /** 使用童工. */
    CHILD_LABOUR,
    /** 职业中介. */
    INTERMEDIARY,
    OTHER
}
