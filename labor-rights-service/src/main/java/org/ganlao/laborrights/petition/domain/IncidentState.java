package org.ganlao.laborrights.petition.domain;

public enum IncidentState {
    UNDER_WAY,
    CLOSED,
    ANNULLED
}
