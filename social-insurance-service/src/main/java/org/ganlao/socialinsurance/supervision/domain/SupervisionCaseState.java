package org.ganlao.socialinsurance.supervision.domain;

public enum SupervisionCaseState {
    OPEN,
    CLOSED,
    ANNULLED
}
