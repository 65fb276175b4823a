package org.ganlao.socialinsurance.treasury.supervision.domain;

public enum SupervisionFindingState {
    OPEN,
    RECTIFIED,
    ANNULLED
}
