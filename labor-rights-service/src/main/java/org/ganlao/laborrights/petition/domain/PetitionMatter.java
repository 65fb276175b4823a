package org.ganlao.laborrights.petition.domain;

/** What a petition, or an incident, is about. */
public enum PetitionMatter {
    WAGES,
    CONTRACT,
    INSURANCE,
    PENSION,
    RESTRUCTURING,
    EMPLOYMENT,
    OTHER
}
