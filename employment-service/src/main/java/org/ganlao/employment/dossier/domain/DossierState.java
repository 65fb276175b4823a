package org.ganlao.employment.dossier.domain;

public enum DossierState {
    ASKED,
    RELEASED,
    REFUSED,
    WITHDRAWN
}
