package org.ganlao.socialinsurance.oldage.pension.domain;

/** What a retirement comes to. */
public enum Entitlement {
    /** 按月领取基本养老金. */
    MONTHLY,
    /** 缴费年限不足，个人账户储存额一次性支付. */
    ONE_OFF,
    /** 未达到退休年龄. */
    TOO_YOUNG
}
