package org.ganlao.socialinsurance.arrears.domain;

/** Where an order to pay stands on a day. */
public enum OrderState {
    /** The time limit has not passed. */
    RUNNING,
    /** All of it is paid. */
    SETTLED,
    /** 逾期不缴: it passed, and something is open. */
    UNHEEDED,
    ANNULLED
}
