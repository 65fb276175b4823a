package org.ganlao.laborrights.enforcement.finding.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ganlao.laborrights.enforcement.heard.domain.Days;
import org.ganlao.laborrights.enforcement.heard.domain.LowestWage;
import org.ganlao.laborrights.enforcement.heard.domain.ToldDays;
import org.ganlao.laborrights.relation.roll.domain.Span;

/**
 * All that is known of one employer; like {@link KnownPerson}.
 *
 * @param wagesOwed days on which it owes wages, with what tells of it
 * @param ordered days since which something is open that it was ordered to pay
 */
public record KnownEmployer(String employer, List<ToldDays> wagesOwed, List<ToldDays> ordered, List<LowestWage> wages) {

    public List<Suspicion> suspicions(Tolerances tolerances) {
        List<Suspicion> found = new ArrayList<>();
        owing(found);
        belowMinimum(tolerances, found);
        return found;
    }

    private void owing(List<Suspicion> found) {
        Days days = ToldDays.union(ordered).and(ToldDays.union(wagesOwed));
        if (!days.isEmpty()) {
            List<ToldDays> wages = ToldDays.touching(wagesOwed, days);
            List<Evidence> evidence = Stream.concat(wages.stream(), ToldDays.touching(ordered, days).stream())
                    .map(Evidence::of)
                    .toList();
            String region = wages.stream().max(ToldDays.IN_ORDER).orElseThrow().region();
            found.add(new Suspicion(FindingKind.WAGES_AND_CONTRIBUTIONS_OWED, null, employer, region, days, evidence));
        }
    }

    /** Compared with the minimum wage of the first day of the year; it holds until another declaration mends it. */
    private void belowMinimum(Tolerances tolerances, List<Suspicion> found) {
        List<LowestWage> below = wages.stream()
                .filter(wage -> tolerances
                        .minimumWage(wage.region(), firstDayOf(wage))
                        .filter(minimum -> wage.wage().compareTo(minimum) < 0)
                        .isPresent())
                .toList();
        if (!below.isEmpty()) {
            List<Evidence> evidence = below.stream()
                    .map(wage -> new Evidence(
                            "social-insurance", "base-declaration", wage.declaration(), 1, firstDayOf(wage), null))
                    .toList();
            Days days = Days.of(
                    below.stream().map(wage -> new Span(firstDayOf(wage), null)).toList());
            found.add(new Suspicion(
                    FindingKind.BASE_BELOW_MINIMUM_WAGE,
                    null,
                    employer,
                    below.stream()
                            .map(LowestWage::region)
                            .min(String::compareTo)
                            .orElseThrow(),
                    days,
                    evidence));
        }
    }

    private static LocalDate firstDayOf(LowestWage wage) {
        return LocalDate.of(wage.year(), 1, 1);
    }
}
