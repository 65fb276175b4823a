package org.ganlao.socialinsurance.oldage.account.domain;

/** From where an individual account gets something, beside the contributions of the months. */
public enum AccountSource {
    /** 记账利息. */
    INTEREST,
    /** 转入. */
    TRANSFER_IN,
    /** 财政补助. */
    SUBSIDY,
    /** 其他划入. */
    OTHER
}
