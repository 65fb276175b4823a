package org.ganlao.socialinsurance.oldage.pension.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.ganlao.platform.parameter.DatedValue;

/**
 * One line of a working: a figure of law, a figure of the case, or what was worked out of those above it.
 *
 * @param name key of the parameter, or a name of what was counted or worked out
 * @param formula with the numbers put in; empty where nothing was worked out
 * @param source legal source; empty for what was counted
 * @param since first day on which a parameter's value holds; null otherwise
 * @param confirmed whether a parameter's value was confirmed; true otherwise
 */
@Embeddable
public record WorkingLine(
        @Column(nullable = false) String name,
        @Column(nullable = false) String formula,
        @Column(nullable = false) String value,
        @Column(nullable = false) String unit,
        @Column(nullable = false) String source,
        LocalDate since,
        @Column(nullable = false) boolean confirmed) {

    static WorkingLine worked(String name, String formula, Object value, String unit, String source) {
        return new WorkingLine(name, formula, value.toString(), unit, source, null, true);
    }

    static WorkingLine of(DatedValue figure) {
        return new WorkingLine(
                figure.key(), "", figure.value(), figure.unit(), figure.source(), figure.from(), figure.confirmed());
    }
}
