package org.ganlao.laborrights.enforcement.inspection.domain;

/** Where a case stands. */
public enum CaseState {
    ACCEPTED,
    CLOSED,
    ANNULLED
}
