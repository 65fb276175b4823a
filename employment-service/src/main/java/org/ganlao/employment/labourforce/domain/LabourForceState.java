package org.ganlao.employment.labourforce.domain;

public enum LabourForceState {
    STANDING,
    ANNULLED
}
