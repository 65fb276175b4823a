package org.ganlao.laborrights.deposit.domain;

/** How a draw on a deposit stands. */
public enum DrawState {
    PROPOSED,
    APPROVED,
    ANNULLED
}
