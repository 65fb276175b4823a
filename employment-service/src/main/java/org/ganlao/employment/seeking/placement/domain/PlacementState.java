package org.ganlao.employment.seeking.placement.domain;

public enum PlacementState {
    IN_WORK,
    ENDED,
    ANNULLED
}
