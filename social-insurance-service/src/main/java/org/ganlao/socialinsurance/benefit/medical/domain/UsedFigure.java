package org.ganlao.socialinsurance.benefit.medical.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.ganlao.platform.parameter.DatedValue;

/** A figure of law or plan by which a bill was worked out, as it stood then. */
@Embeddable
public record UsedFigure(
        @Column(nullable = false) String key,
        @Column(nullable = false) String value,
        @Column(nullable = false) String unit,
        @Column(nullable = false) LocalDate since,
        @Column(nullable = false) String source,
        @Column(nullable = false) boolean confirmed) {

    public static UsedFigure of(DatedValue figure) {
        return new UsedFigure(
                figure.key(), figure.value(), figure.unit(), figure.from(), figure.source(), figure.confirmed());
    }
}
