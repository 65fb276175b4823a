package org.ganlao.employment.startup.microloan.domain;

/** Who is lent to. */
public enum LoanProduct {
    /** 个人贷款. */
    INDIVIDUAL,
    /** 合伙经营贷款. */
    PARTNERSHIP,
    /** 劳动密集型小企业贷款. */
    SMALL_ENTERPRISE
}
