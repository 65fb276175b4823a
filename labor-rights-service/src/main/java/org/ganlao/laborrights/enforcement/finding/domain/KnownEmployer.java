package org.ganlao.laborrights.enforcement.finding.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ganlao.laborrights.enforcement.heard.domain.Days;
import org.ganlao.laborrights.enforcement.heard.domain.LowestWage;
import org.ganlao.laborrights.enforcement.heard.domain.ToldDays;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.money.Money;

/**
 * All that is known of one employer; like {@link KnownPerson}.
 *
 * @param wagesOwed days on which it owes wages, with what tells of it
 * @param tooLong days since which a checked payroll tells of more overtime than the law allows
 * @param ordered days since which something is open that it was ordered to pay
 */
public record KnownEmployer(
        String employer,
        List<ToldDays> wagesOwed,
        List<ToldDays> ordered,
        List<LowestWage> wages,
        List<ToldDays> tooLong) {

    private static final int MONTHS = 12;

    public List<Suspicion> suspicions(Tolerances tolerances) {
        List<Suspicion> found = new ArrayList<>();
        owing(found);
        belowMinimum(tolerances, found);
        overworking(tolerances, found);
        return found;
    }

    /** What was worked too long is not mended by anything that is done later; it is looked into until it is time-barred. */
    private void overworking(Tolerances tolerances, List<Suspicion> found) {
        List<ToldDays> investigated = tooLong.stream()
                .map(month -> month.on(new Span(
                        month.span().from(),
                        month.span()
                                .from()
                                .plusMonths(
                                        tolerances.investigatedFor(month.span().from())))))
                .toList();
        investigated.stream()
                .max(ToldDays.IN_ORDER)
                .ifPresent(last -> found.add(new Suspicion(
                        FindingKind.EXCESSIVE_HOURS,
                        null,
                        employer,
                        last.region(),
                        ToldDays.union(investigated),
                        investigated.stream().map(Evidence::of).toList())));
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

    /** It holds until another declaration mends it. */
    private void belowMinimum(Tolerances tolerances, List<Suspicion> found) {
        List<LowestWage> below = wages.stream()
                .filter(wage -> wage.wage().compareTo(lawful(wage, tolerances)) < 0)
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

    /**
     * What nobody's average may lie below. A contribution year goes by the average of the year before; who worked in a part of it
     * only may have earned its lowest minimum wage. A month of which none is known counts as none.
     */
    private static Money lawful(LowestWage wage, Tolerances tolerances) {
        List<Money> known = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> LocalDate.of(wage.year() - 1, month, 1))
                .flatMap(first -> tolerances.minimumWage(wage.region(), first).stream())
                .toList();
        return known.size() == MONTHS
                ? known.stream().min(Money::compareTo).orElseThrow()
                : new Money(Money.sum(known).amount().divide(BigDecimal.valueOf(MONTHS), 2, RoundingMode.DOWN));
    }

    private static LocalDate firstDayOf(LowestWage wage) {
        return LocalDate.of(wage.year(), 1, 1);
    }
}
