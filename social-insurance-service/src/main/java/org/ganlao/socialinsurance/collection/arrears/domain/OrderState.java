package org.ganlao.socialinsurance.collection.arrears.domain;

/** Where an order to pay stands on a day. */
public enum OrderState {
    /** It was entered with a time limit that had passed, and nobody confirmed that it was delivered then. */
    PROPOSED,
    /** The time limit has not passed. */
    RUNNING,
    /** All of it is paid. */
    SETTLED,
    /** 逾期不缴: it passed, and something is open. */
    UNHEEDED,
    ANNULLED
}
