package org.ganlao.laborrights.settlement.hearing.domain;

/** Where a hearing stands. */
public enum HearingState {
    PLANNED,
    HELD,
    CANCELLED,
    ANNULLED
}
