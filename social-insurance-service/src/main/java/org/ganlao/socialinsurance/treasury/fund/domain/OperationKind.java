package org.ganlao.socialinsurance.treasury.fund.domain;

import static org.ganlao.socialinsurance.treasury.fund.domain.FundAccount.DEPOSITS;
import static org.ganlao.socialinsurance.treasury.fund.domain.FundAccount.FISCAL_ACCOUNT;
import static org.ganlao.socialinsurance.treasury.fund.domain.FundAccount.INCOME_ACCOUNT;
import static org.ganlao.socialinsurance.treasury.fund.domain.FundAccount.PAYMENT_ACCOUNT;
import static org.ganlao.socialinsurance.treasury.fund.domain.FundAccount.TREASURY_BONDS;

/** What two persons do with the money of a fund beside receiving contributions and paying benefits. */
public enum OperationKind {
    /** 财政补贴. */
    FISCAL_SUBSIDY(null, FISCAL_ACCOUNT),
    /** 收入户上解财政专户. */
    REMITTANCE(INCOME_ACCOUNT, FISCAL_ACCOUNT),
    /** 财政专户拨付支出户. */
    APPROPRIATION(FISCAL_ACCOUNT, PAYMENT_ACCOUNT),
    /** 支出户退回财政专户. */
    RETURN(PAYMENT_ACCOUNT, FISCAL_ACCOUNT),
    /** 存入定期存款. */
    DEPOSIT(FISCAL_ACCOUNT, DEPOSITS),
    /** 定期存款到期. */
    DEPOSIT_MATURED(DEPOSITS, FISCAL_ACCOUNT),
    /** 购买国库券. */
    BONDS_BOUGHT(FISCAL_ACCOUNT, TREASURY_BONDS),
    /** 国库券兑付. */
    BONDS_REDEEMED(TREASURY_BONDS, FISCAL_ACCOUNT),
    /** 收入户利息. */
    INTEREST_ON_INCOME_ACCOUNT(null, INCOME_ACCOUNT),
    /** 财政专户利息. */
    INTEREST_ON_FISCAL_ACCOUNT(null, FISCAL_ACCOUNT),
    /** 支出户利息. */
    INTEREST_ON_PAYMENT_ACCOUNT(null, PAYMENT_ACCOUNT),
    /** 调剂金: from another fund of the same insurance. */
    ADJUSTMENT(null, FISCAL_ACCOUNT);

    private final FundAccount from;
    private final FundAccount to;

    OperationKind(FundAccount from, FundAccount to) {
        this.from = from;
        this.to = to;
    }

    /** Out of which the money comes; null where it comes in from outside of the fund. */
    public FundAccount from() {
        return from;
    }

    public FundAccount to() {
        return to;
    }

    /** Whether money is lent by it. */
    public boolean lends() {
        return this == DEPOSIT || this == BONDS_BOUGHT;
    }

    /** Whether what was lent comes back with a yield. */
    public boolean yields() {
        return this == DEPOSIT_MATURED || this == BONDS_REDEEMED;
    }
}
