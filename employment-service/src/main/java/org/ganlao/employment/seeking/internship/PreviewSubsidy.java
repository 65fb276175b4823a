package org.ganlao.employment.seeking.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.employment.seeking.internship.SubsidyView.InternDue;
import org.ganlao.employment.seeking.internship.domain.Internship;
import org.ganlao.employment.seeking.internship.domain.InternshipPosition;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.platform.time.BusinessClock;

/** Works out the internship subsidy of a position's interns. */
@ApplicationScoped
class PreviewSubsidy {

    private final PositionRepository positions;
    private final InternshipRepository internships;
    private final MonthlySubsidy subsidy;
    private final BusinessClock clock;

    PreviewSubsidy(
            PositionRepository positions,
            InternshipRepository internships,
            MonthlySubsidy subsidy,
            BusinessClock clock) {
        this.positions = positions;
        this.internships = internships;
        this.subsidy = subsidy;
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
        MonthlySubsidy.Due due = subsidy.of(months, region);
        used.addAll(due.used());
        return new InternDue(internship.id(), months.size(), due.amount());
    }
}
