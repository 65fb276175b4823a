package org.ganlao.laborrights.finding.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.laborrights.heard.domain.Days;
import org.ganlao.laborrights.heard.domain.ToldDays;
import org.ganlao.laborrights.roll.domain.Span;

/**
 * All that is known of one person. What does not go together follows from it alone: neither from the order in which it came to
 * be known, nor from the day on which it is asked.
 *
 * @param pensions pension insurance through an employer
 * @param employees of those, the ones of persons who work under labour contracts
 * @param benefits days for which unemployment benefit is due
 * @param recalls months of it that were paid without a right and are to be recovered
 */
public record KnownPerson(
        String person,
        List<ToldDays> contracts,
        List<ToldDays> placements,
        List<ToldDays> pensions,
        List<ToldDays> employees,
        List<ToldDays> benefits,
        List<ToldDays> recalls) {

    private static final String NONE = "";

    private static final Comparator<ToldDays> IN_ORDER =
            Comparator.comparing((ToldDays told) -> told.span().from()).thenComparing(ToldDays::id);

    public List<Suspicion> suspicions(Tolerances tolerances) {
        List<Suspicion> found = new ArrayList<>();
        compare(FindingKind.CONTRACT_WITHOUT_INSURANCE, contracts, pensions, tolerances::insureWithin, found);
        compare(FindingKind.INSURANCE_WITHOUT_CONTRACT, employees, contracts, tolerances::signWithin, found);
        besideBenefit(FindingKind.BENEFIT_WHILE_CONTRACTED, contracts, found);
        besideBenefit(FindingKind.BENEFIT_WHILE_PLACED, placements, found);
        return found;
    }

    /** Days of the one, from when the tolerance has passed, without the other at the same employer. */
    private void compare(
            FindingKind kind,
            List<ToldDays> ones,
            List<ToldDays> others,
            Function<LocalDate, Integer> tolerance,
            List<Suspicion> found) {
        Map<String, List<ToldDays>> othersAt = byEmployer(others);
        byEmployer(ones).forEach((employer, at) -> {
            Days due = union(at, told -> {
                LocalDate from = told.span().from();
                return Days.between(
                        from.plusDays(tolerance.apply(from)), told.span().until());
            });
            List<ToldDays> there = othersAt.getOrDefault(employer, List.of());
            Days days = due.minus(union(there, ToldDays::days));
            suspect(kind, employer, at, days, evidence(touching(at, days), there), found);
        });
    }

    /**
     * A benefit stops from the month after that in which the work began: what is due of that month is no wrong. What was paid
     * beyond is wrong until it is recovered.
     */
    private void besideBenefit(FindingKind kind, List<ToldDays> works, List<Suspicion> found) {
        Days due = union(benefits, ToldDays::days);
        Days paid = union(recalls, ToldDays::days);
        byEmployer(works).forEach((employer, at) -> {
            Days worked = union(at, told -> {
                LocalDate monthAfter = told.span().from().withDayOfMonth(1).plusMonths(1);
                return Days.between(monthAfter, told.span().until());
            });
            Days overpaid = worked.and(paid);
            Days wrong = worked.and(due).or(overpaid.untilMended());
            List<ToldDays> both = new ArrayList<>(touching(benefits, worked));
            both.addAll(touching(recalls, overpaid));
            suspect(kind, employer, at, wrong, evidence(touching(at, wrong), both), found);
        });
    }

    private void suspect(
            FindingKind kind,
            String employer,
            List<ToldDays> at,
            Days days,
            List<Evidence> evidence,
            List<Suspicion> found) {
        if (!days.isEmpty()) {
            String region = at.stream().min(IN_ORDER).orElseThrow().region();
            found.add(new Suspicion(kind, person, employer.equals(NONE) ? null : employer, region, days, evidence));
        }
    }

    private static List<ToldDays> touching(List<ToldDays> told, Days days) {
        return told.stream().filter(one -> !one.days().and(days).isEmpty()).toList();
    }

    private static List<Evidence> evidence(List<ToldDays> ones, List<ToldDays> others) {
        return Stream.concat(ones.stream(), others.stream()).map(Evidence::of).toList();
    }

    private static Days union(Collection<ToldDays> told, Function<ToldDays, Days> days) {
        List<Span> spans =
                told.stream().flatMap(one -> days.apply(one).spans().stream()).toList();
        return Days.of(spans);
    }

    private static Map<String, List<ToldDays>> byEmployer(List<ToldDays> told) {
        return told.stream()
                .collect(Collectors.groupingBy(
                        one -> one.employer() == null ? NONE : one.employer(), TreeMap::new, Collectors.toList()));
    }
}
