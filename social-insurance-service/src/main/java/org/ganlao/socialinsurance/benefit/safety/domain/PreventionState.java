package org.ganlao.socialinsurance.benefit.safety.domain;

public enum PreventionState {
    PROPOSED,
    PAID,
    ANNULLED
}
