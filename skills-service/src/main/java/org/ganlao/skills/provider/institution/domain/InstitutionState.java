package org.ganlao.skills.provider.institution.domain;

/** Where an institution stands with its licence; whether the licence's term runs is another matter. */
public enum InstitutionState {
    LICENSED,
    SUSPENDED,
    REVOKED,
    ANNULLED
}
