package org.ganlao.laborrights.wage.deposit.domain;

/** How a draw on a deposit stands. */
public enum DrawState {
    PROPOSED,
    APPROVED,
    ANNULLED
}
