package org.ganlao.socialinsurance.oldage.account.domain;

/** What an individual account is used for. */
public enum AccountUse {
    /** 个人账户支付医疗费. */
    MEDICAL_CARE,
    /** 按月支付个人账户养老金. */
    PENSION,
    /** 一次性支付. */
    ONE_OFF,
    /** 继承. */
    INHERITANCE,
    /** 转出. */
    TRANSFER_OUT
}
