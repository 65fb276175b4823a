package org.ganlao.laborrights.hearing.domain;

/** Where a request for recusal stands. */
public enum RecusalState {
    ASKED,
    UPHELD,
    REFUSED,
    ANNULLED
}
