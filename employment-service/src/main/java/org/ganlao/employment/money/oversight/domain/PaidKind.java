package org.ganlao.employment.money.oversight.domain;

/** What a fund for employment pays. */
public enum PaidKind {
    /** 各项补贴. */
    SUPPORT,
    /** 小额担保贷款财政贴息. */
    INTEREST_SUBSIDY
}
