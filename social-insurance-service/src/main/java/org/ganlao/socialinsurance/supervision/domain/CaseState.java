package org.ganlao.socialinsurance.supervision.domain;

public enum CaseState {
    OPEN,
    CLOSED,
    ANNULLED
}
