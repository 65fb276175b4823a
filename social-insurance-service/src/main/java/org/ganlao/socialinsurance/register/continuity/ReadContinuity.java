package org.ganlao.socialinsurance.register.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.register.continuity.ContinuityView.Held;
import org.ganlao.socialinsurance.register.continuity.domain.Continuity;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;
import org.ganlao.socialinsurance.register.person.InsuredPersons;

/** Lays a person's enrolments of every region beside the months paid; shown to agencies that insure the person, or did. */
@ApplicationScoped
class ReadContinuity {

    private static final String HELD = """
            select id, kind, employer, region, lower(period) as from_day, upper(period) as until_day
              from enrolment, unnest(days) period
             where person = any(?) and insurance = ? and annul_reason is null
             order by 5, 1""";

    private final ContributionHistory history;
    private final InsuredPersons insured;
    private final Sql sql;
    private final RegionScope scope;
    private final AuditedReads reads;
    private final BusinessClock clock;

    ReadContinuity(
            ContributionHistory history,
            InsuredPersons insured,
            Sql sql,
            RegionScope scope,
            AuditedReads reads,
            BusinessClock clock) {
        this.history = history;
        this.insured = insured;
        this.sql = sql;
        this.scope = scope;
        this.reads = reads;
        this.clock = clock;
    }

    /** From the first month insured or paid to this one. */
    ContinuityView of(String person, Insurance insurance) {
        List<String> tokens = insured.tokens(person);
        List<Held> held = sql.list(HELD, ReadContinuity::held, tokens, insurance);
        if (held.stream().noneMatch(one -> scope.covered().contains(one.region()))) {
            throw new Rejection(CommonRefusal.NOT_FOUND);
        }
        reads.list("continuity");
        YearMonth now = YearMonth.from(clock.today());
        Set<YearMonth> paid = paid(tokens, insurance);
        Set<YearMonth> covered =
                held.stream().flatMap(one -> months(one, now)).collect(Collectors.toCollection(HashSet::new));
        YearMonth first = Stream.concat(paid.stream(), covered.stream())
                .min(Comparator.naturalOrder())
                .orElse(now);
        return ContinuityView.of(person, insurance, Continuity.of(first, now, covered, paid), held);
    }

    /** A month counts where its sources together bring a base. */
    private Set<YearMonth> paid(List<String> tokens, Insurance insurance) {
        Map<YearMonth, Money> bases = history.of(tokens, insurance).stream()
                .collect(Collectors.toMap(ContributionMonth::month, ContributionMonth::base, Money::plus));
        return bases.entrySet().stream()
                .filter(month -> month.getValue().isPositive())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Stream<YearMonth> months(Held held, YearMonth now) {
        YearMonth last =
                held.until() == null ? now : YearMonth.from(held.until().minusDays(1));
        return Stream.iterate(
                YearMonth.from(held.from()),
                month -> !month.isAfter(last) && !month.isAfter(now),
                month -> month.plusMonths(1));
    }

    private static Held held(Row row) {
        LocalDate until = row.date("until_day");
        return new Held(
                row.uuid("id"),
                InsuredKind.valueOf(row.text("kind")),
                row.text("employer"),
                row.text("region"),
                row.date("from_day"),
                until);
    }
}
