package org.ganlao.employment.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.employment.internship.SubsidyView.InternDue;
import org.ganlao.employment.internship.domain.Internship;
import org.ganlao.employment.internship.domain.InternshipPosition;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.time.BusinessClock;

/** Works out the internship subsidy that is due: for each whole month the amount in force on its first day. */
@ApplicationScoped
class PreviewSubsidy {

    private static final String MONTHLY = "employment.internship.subsidy";

    private final PositionRepository positions;
    private final InternshipRepository internships;
    private final Parameters parameters;
    private final BusinessClock clock;

    PreviewSubsidy(
            PositionRepository positions,
            InternshipRepository internships,
            Parameters parameters,
            BusinessClock clock) {
        this.positions = positions;
        this.internships = internships;
        this.parameters = parameters;
        this.clock = clock;
    }

    SubsidyView of(UUID id, LocalDate asked) {
        InternshipPosition position = positions.visible(id);
        LocalDate until = asked == null ? clock.today() : asked;
        Set<DatedValue> used = new LinkedHashSet<>();
        List<InternDue> due = internships.in(id).stream()
                .filter(Internship::standing)
                .map(internship -> due(internship, position.region(), until, used))
                .toList();
        Money amount = due.stream().map(InternDue::amount).reduce(Money.ZERO, Money::plus);
        return new SubsidyView(until, amount, due, List.copyOf(used));
    }

    private InternDue due(Internship internship, String region, LocalDate until, Set<DatedValue> used) {
        List<LocalDate> months = internship.stay().wholeMonths(until);
        Money amount = Money.ZERO;
        for (LocalDate month : months) {
            ParameterSet figures = parameters.at(month);
            amount = amount.plus(figures.money(MONTHLY, region));
            used.addAll(figures.trace());
        }
        return new InternDue(internship.id(), months.size(), amount);
    }
}
