package org.ganlao.employment.aid.family.domain;

public enum FamilyState {
    IDENTIFIED,
    HELPED,
    RESOLVED,
    FELL_BACK,
    ANNULLED
}
