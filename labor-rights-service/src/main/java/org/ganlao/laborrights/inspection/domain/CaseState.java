package org.ganlao.laborrights.inspection.domain;

/** Where a case stands. */
public enum CaseState {
    ACCEPTED,
    CLOSED,
    ANNULLED
}
