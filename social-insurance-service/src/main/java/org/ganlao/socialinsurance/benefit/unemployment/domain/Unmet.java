package org.ganlao.socialinsurance.benefit.unemployment.domain;

/** A condition that a claim does not meet: 《失业保险条例》（国务院令第258号）第十四条至第十六条、第二十一条. */
public enum Unmet {
    /** 缴费不满一年. */
    FULL_YEAR_PAID,
    /** 因本人意愿中断就业. */
    LOST_AGAINST_ONES_WILL,
    /** 未办理失业登记、无求职要求. */
    REGISTERED_AND_SEEKING,
    /** 逾期申领. */
    CLAIMED_IN_TIME,
    /** 已重新就业. */
    OUT_OF_WORK
}
