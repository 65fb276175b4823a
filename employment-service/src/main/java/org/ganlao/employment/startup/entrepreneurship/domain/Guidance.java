package org.ganlao.employment.startup.entrepreneurship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 开业指导：advice that a person got on the way to an opening.
 *
 * @param adviser who gave it
 */
@Embeddable
public record Guidance(
        @Column(name = "guided_on", nullable = false) LocalDate guidedOn,
        @Column(nullable = false) String adviser,
        @Column(nullable = false) String advice) {

    public Guidance {
        Objects.requireNonNull(guidedOn, "guidedOn");
        Objects.requireNonNull(adviser, "adviser");
        Objects.requireNonNull(advice, "advice");
    }
}
