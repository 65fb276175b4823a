package org.ganlao.socialinsurance.benefit.medical.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A quarter of a year, from 1 to 4. */
@Embeddable
public record Quarter(
        @Column(name = "of_year", nullable = false, updatable = false)
        int year,

        @Column(nullable = false, updatable = false) int quarter) {

    public LocalDate first() {
        return LocalDate.of(year, 3 * quarter - 2, 1);
    }

    /** Last day. */
    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    @Override
    public String toString() {
        return year + "-Q" + quarter;
    }
}
