package org.ganlao.socialinsurance.treasury.supervision.domain;

public enum SupervisionCaseState {
    OPEN,
    CLOSED,
    ANNULLED
}
