package org.ganlao.employment.oversight.domain;

public enum FindingState {
    OPEN,
    RECTIFIED,
    ANNULLED
}
