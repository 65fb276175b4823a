package org.ganlao.socialinsurance.treasury.fund.domain;

import java.util.Locale;

/** Where the money of a fund lies. None of them falls below nothing. */
public enum FundAccount {
    /** 收入户. */
    INCOME_ACCOUNT,
    /** 财政专户. */
    FISCAL_ACCOUNT,
    /** 支出户. */
    PAYMENT_ACCOUNT,
    /** 定期存款. */
    DEPOSITS,
    /** 国库券. */
    TREASURY_BONDS;

    /** In the ledger. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
