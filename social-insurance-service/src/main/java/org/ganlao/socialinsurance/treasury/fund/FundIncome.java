package org.ganlao.socialinsurance.treasury.fund;

/** What a fund receives; each kind has an account of its own (财会字[1999]20号). */
public enum FundIncome {
    /** 社会保险费收入. */
    CONTRIBUTION,
    /** 滞纳金. */
    LATE_FEE,
    /** 财政补贴收入. */
    FISCAL_SUBSIDY,
    /** 转移收入. */
    TRANSFER_IN,
    /** 利息收入. */
    INTEREST,
    /** 追回待遇. */
    RECOVERY,
    /** 上级补助、下级上解. */
    ADJUSTMENT,
    /** 其他收入. */
    OTHER;

    String account() {
        return FundBooks.codeOf("income", this);
    }
}
