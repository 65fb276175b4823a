package org.ganlao.skills.training.domain;

/** Household registration of a person. */
public enum Residence {
    URBAN,
    RURAL
}
