package org.ganlao.socialinsurance.supervision.domain;

public enum SupervisionFindingState {
    OPEN,
    RECTIFIED,
    ANNULLED
}
