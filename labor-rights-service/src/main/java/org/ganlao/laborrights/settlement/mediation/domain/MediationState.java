package org.ganlao.laborrights.settlement.mediation.domain;

/** Where a mediation stands. */
public enum MediationState {
    APPLIED,
    AGREED,
    PERFORMED,
    FAILED,
    ANNULLED
}
