package org.ganlao.laborrights.hearing.domain;

/** Where a hearing stands. */
public enum HearingState {
    PLANNED,
    HELD,
    CANCELLED,
    ANNULLED
}
