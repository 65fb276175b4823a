package org.ganlao.socialinsurance.treasury.supervision.domain;

public enum FindingKind {
    /** 少报、漏报缴费基数: put right by a declaration that billing bills. */
    BASE_TOO_LOW,
    /** 违规支付. */
    PAID_WITHOUT_RIGHT,
    /** 账务不符. */
    BOOKS_NOT_IN_ORDER,
    /** 内控缺陷. */
    CONTROL_MISSING
}
