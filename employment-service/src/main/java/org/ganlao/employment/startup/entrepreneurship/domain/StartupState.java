package org.ganlao.employment.startup.entrepreneurship.domain;

/** Where a start-up is. */
public enum StartupState {
    GUIDED,
    GAVE_UP,
    IN_BUSINESS,
    CLOSED,
    ANNULLED
}
