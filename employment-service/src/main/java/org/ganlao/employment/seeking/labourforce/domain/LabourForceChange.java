package org.ganlao.employment.seeking.labourforce.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** By how much a statement differs from the county's previous one. */
@Embeddable
public record LabourForceChange(
        @Column(name = "urban_employed_change", nullable = false)
        long urbanEmployed,

        @Column(name = "registered_unemployed_change", nullable = false)
        long registeredUnemployed) {}
