package org.ganlao.laborrights.petition.domain;

public enum PetitionWarningState {
    RAISED,
    ACKNOWLEDGED,
    CLEARED
}
