package org.ganlao.employment.seeking.dossier.domain;

public enum DossierState {
    ASKED,
    RELEASED,
    REFUSED,
    WITHDRAWN
}
