package org.ganlao.laborrights.wage.deposit.domain;

/** How a wage-guarantee deposit stands. */
public enum DepositState {
    /** Less is held than is required. */
    SHORT,
    HELD,
    /** The work is done; that the deposit will be refunded is made public. */
    COMPLETED,
    REFUNDED,
    ANNULLED
}
