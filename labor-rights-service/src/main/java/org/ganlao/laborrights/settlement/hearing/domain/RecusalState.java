package org.ganlao.laborrights.settlement.hearing.domain;

/** Where a request for recusal stands. */
public enum RecusalState {
    ASKED,
    UPHELD,
    REFUSED,
    ANNULLED
}
