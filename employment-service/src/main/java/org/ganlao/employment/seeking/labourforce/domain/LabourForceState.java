package org.ganlao.employment.seeking.labourforce.domain;

public enum LabourForceState {
    STANDING,
    ANNULLED
}
