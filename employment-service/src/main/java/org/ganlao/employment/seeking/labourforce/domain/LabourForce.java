package org.ganlao.employment.seeking.labourforce.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a supervisor states of a county's urban labour force on one day.
 *
 * @param asOf the day at whose end the figures stood
 * @param urbanEmployed persons in urban work
 * @param registeredUnemployed persons registered as urban unemployed
 * @param source what the figures rest on
 */
@Embeddable
public record LabourForce(
        @Column(name = "as_of", nullable = false) LocalDate asOf,
        @Column(name = "urban_employed", nullable = false) long urbanEmployed,

        @Column(name = "registered_unemployed", nullable = false)
        long registeredUnemployed,

        @Column(nullable = false) String source) {

    private static final int PLACES = 6;

    static final LabourForce NOBODY = new LabourForce(LocalDate.EPOCH, 0, 0, "");

    public LabourForce {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(source, "source");
        if (urbanEmployed < 0 || registeredUnemployed < 0) {
            throw new IllegalArgumentException("no county has less than nobody");
        }
    }

    LabourForceChange since(LabourForce before) {
        return new LabourForceChange(
                urbanEmployed - before.urbanEmployed, registeredUnemployed - before.registeredUnemployed);
    }

    /** Urban employed ÷ (urban employed + registered unemployed), to six places; empty where there is nobody. */
    public Optional<BigDecimal> urbanEmploymentRate() {
        BigDecimal all = BigDecimal.valueOf(urbanEmployed).add(BigDecimal.valueOf(registeredUnemployed));
        return all.signum() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(urbanEmployed).divide(all, PLACES, RoundingMode.HALF_UP));
    }
}
