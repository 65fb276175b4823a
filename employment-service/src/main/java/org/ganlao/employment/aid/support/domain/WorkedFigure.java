package org.ganlao.employment.aid.support.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.ganlao.platform.parameter.DatedValue;

/**
 * A figure with which an amount was worked out.
 *
 * @param key of the parameter, or a name of what was counted
 * @param since first day on which a parameter's value holds; null for what was counted
 * @param source legal source of a parameter; empty for what was counted
 */
@Embeddable
public record WorkedFigure(
        @Column(nullable = false) String key,
        @Column(nullable = false) String figure,
        @Column(nullable = false) String unit,
        LocalDate since,
        @Column(nullable = false) String source) {

    public static WorkedFigure of(DatedValue parameter) {
        return new WorkedFigure(
                parameter.key(), parameter.value(), parameter.unit(), parameter.from(), parameter.source());
    }

    /** {@code counted("months", "3", "months")}. */
    public static WorkedFigure counted(String key, Object figure, String unit) {
        return new WorkedFigure(key, figure.toString(), unit, null, "");
    }
}
