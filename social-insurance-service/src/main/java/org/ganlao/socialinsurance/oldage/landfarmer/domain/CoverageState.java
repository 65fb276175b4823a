package org.ganlao.socialinsurance.oldage.landfarmer.domain;

/** Where the coverage of a farmer stands. */
public enum CoverageState {
    /** A share is open. */
    COVERED,
    /** All shares came in. */
    PAID_UP,
    /** 转入城镇企业职工基本养老保险. */
    CONVERTED,
    ANNULLED
}
