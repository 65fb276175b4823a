package org.ganlao.employment.coverage.community.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One line of the working.
 *
 * @param figure what was found: shares as percent to two places, otherwise a number
 * @param required what is asked for, in the same unit
 * @param source where the requirement stands
 */
@Embeddable
public record Criterion(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        CriterionCode code,

        @Column(nullable = false) BigDecimal figure,
        @Column(nullable = false) BigDecimal required,
        @Column(nullable = false) boolean holds,
        @Column(nullable = false) String source) {

    public Criterion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(required, "required");
        Objects.requireNonNull(source, "source");
    }
}
