package org.ganlao.socialinsurance.treasury.fund;

/** What a fund pays; each kind has an account of its own (财会字[1999]20号). */
public enum FundExpense {
    /** 社会保险待遇支出. */
    BENEFIT,
    /** 转移支出. */
    TRANSFER_OUT,
    /** 退还多缴保险费. */
    REFUND,
    /** 补助下级、上解上级. */
    ADJUSTMENT,
    /** 职业培训、职业介绍补贴. */
    TRAINING_SUBSIDY,
    /** 其他支出. */
    OTHER;

    String account() {
        return FundBooks.codeOf("expense", this);
    }
}
