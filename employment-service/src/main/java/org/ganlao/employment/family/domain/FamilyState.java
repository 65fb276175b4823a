package org.ganlao.employment.family.domain;

public enum FamilyState {
    IDENTIFIED,
    HELPED,
    RESOLVED,
    FELL_BACK,
    ANNULLED
}
