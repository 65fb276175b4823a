package org.ganlao.socialinsurance.supervision.domain;

public enum FindingState {
    OPEN,
    RECTIFIED,
    ANNULLED
}
