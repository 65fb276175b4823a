package org.ganlao.skills.instruction.training.domain;

/** Household registration of a person. */
public enum Residence {
    URBAN,
    RURAL
}
