package org.ganlao.employment.money.oversight.domain;

public enum FindingState {
    OPEN,
    RECTIFIED,
    ANNULLED
}
