package org.ganlao.laborrights.legal.reconsideration.domain;

/** How far a reconsideration has come. */
public enum ReconsiderationState {
    RECEIVED,
    NOT_ACCEPTED,
    ACCEPTED,
    /** Time stands still. */
    SUSPENDED,
    WITHDRAWN,
    DECIDED,
    ANNULLED
}
