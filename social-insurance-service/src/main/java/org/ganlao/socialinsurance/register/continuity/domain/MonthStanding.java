package org.ganlao.socialinsurance.register.continuity.domain;

/** What a month is for a person in an insurance. */
public enum MonthStanding {
    /** Paid, here or elsewhere: it counts. */
    PAID,
    /** Insured on some day, and not paid up. */
    UNPAID,
    /** 中断: on no day insured, and nothing paid. */
    UNINSURED
}
