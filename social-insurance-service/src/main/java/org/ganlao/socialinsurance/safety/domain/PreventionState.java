package org.ganlao.socialinsurance.safety.domain;

public enum PreventionState {
    PROPOSED,
    PAID,
    ANNULLED
}
