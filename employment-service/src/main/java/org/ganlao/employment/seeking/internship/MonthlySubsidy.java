package org.ganlao.employment.seeking.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;

/** What one intern's months are subsidised with: for each the amount in force on its first day. */
@ApplicationScoped
class MonthlySubsidy {

    private static final String MONTHLY = "employment.internship.subsidy";

    private final Parameters parameters;

    MonthlySubsidy(Parameters parameters) {
        this.parameters = parameters;
    }

    /** @param used the figures that the amount rests on */
    record Due(Money amount, List<DatedValue> used) {}

    Due of(List<LocalDate> months, String region) {
        Set<DatedValue> used = new LinkedHashSet<>();
        Money amount = Money.ZERO;
        for (LocalDate month : months) {
            ParameterSet figures = parameters.at(month);
            amount = amount.plus(figures.money(MONTHLY, region));
            used.addAll(figures.trace());
        }
        return new Due(amount, List.copyOf(used));
    }
}
