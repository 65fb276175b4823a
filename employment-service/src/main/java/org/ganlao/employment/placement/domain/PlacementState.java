package org.ganlao.employment.placement.domain;

public enum PlacementState {
    IN_WORK,
    ENDED,
    ANNULLED
}
