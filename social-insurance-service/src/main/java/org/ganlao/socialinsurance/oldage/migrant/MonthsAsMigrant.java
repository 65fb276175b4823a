package org.ganlao.socialinsurance.oldage.migrant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.oldage.migrant.domain.FullMonths;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.trace.domain.Trace;

/** The months of pension insurance that were paid through an employer while an enrolment as a worker from the countryside held. */
@ApplicationScoped
class MonthsAsMigrant {

    private static final String PAID = """
            select month, sum(paid.base) as base, sum(paid.employer_part + paid.person_part) as paid
              from contribution_month paid
              join enrolment on enrolment.person = paid.person and enrolment.insurance = paid.insurance
             where enrolment.id = ? and paid.insurance = 'PENSION'
               and enrolment.days && daterange(paid.month, (paid.month + interval '1 month')::date)
               and paid.month < ?
             group by month having sum(paid.base) > 0 and count(paid.employer) > 0
             order by month""";

    private final ContributionHistory history;
    private final Parameters parameters;
    private final Sql sql;

    MonthsAsMigrant(ContributionHistory history, Parameters parameters, Sql sql) {
        this.history = history;
        this.parameters = parameters;
        this.sql = sql;
    }

    private record Month(YearMonth month, Money base, Money paid) {}

    /** @param on first day in the full scheme; months that begin before it are looked at */
    FullMonths worked(Enrolment enrolment, LocalDate on) {
        Set<DatedValue> used = new LinkedHashSet<>();
        List<FullMonths.Paid> months = of(enrolment, on).stream()
                .map(month -> new FullMonths.Paid(month.month(), month.paid(), full(month, enrolment.region(), used)))
                .toList();
        return FullMonths.of(months, Trace.of(List.copyOf(used)));
    }

    /** As it is billed: by the figures of the first day, each part rounded. */
    private Money full(Month month, String region, Set<DatedValue> used) {
        ParameterSet figures = parameters.at(month.month().atDay(1));
        Money full = month.base()
                .times(figures.factor("social-insurance.base.pension.employer", region))
                .plus(month.base().times(figures.factor("social-insurance.base.pension.person", region)));
        used.addAll(figures.trace());
        return full;
    }

    /** The earliest months do not count any more; what was paid for them stays where it is. */
    void drop(UUID conversion, Enrolment enrolment, LocalDate on, int count) {
        history.take(of(enrolment, on).stream()
                .limit(count)
                .map(month -> new ContributionMonth(
                        enrolment.person().token(),
                        Insurance.PENSION,
                        month.month(),
                        conversion,
                        ContributionMonth.Kind.STATED,
                        enrolment.region(),
                        null,
                        month.base().negated(),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        on))
                .toList());
    }

    private List<Month> of(Enrolment enrolment, LocalDate on) {
        if (enrolment.insuredAs().insurance() != Insurance.PENSION) {
            return List.of();
        }
        return sql.list(
                PAID,
                row -> new Month(
                        YearMonth.from(row.date("month")),
                        new Money(row.decimal("base")),
                        new Money(row.decimal("paid"))),
                enrolment.id(),
                on);
    }
}
