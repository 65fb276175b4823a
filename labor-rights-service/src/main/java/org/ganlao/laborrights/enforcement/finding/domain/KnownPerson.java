package org.ganlao.laborrights.enforcement.finding.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.laborrights.enforcement.heard.domain.Days;
import org.ganlao.laborrights.enforcement.heard.domain.ToldDays;
import org.ganlao.laborrights.enforcement.heard.domain.WorkDays;

/**
 * All that is known of one person. What does not go together follows from it alone: neither from the order in which it came to
 * be known, nor from the day on which it is asked.
 *
 * @param suspended days of those contracts on which they are suspended
 * @param retired days as a retired person, whom no employer insures
 * @param pensions pension insurance through an employer
 * @param employees of those, the ones of persons who work under labour contracts
 * @param benefits days for which unemployment benefit is due
 * @param work days of those contracts in an occupation that is stated
 * @param certificates valid vocational certificates
 * @param recalls months of it that were paid without a right and are to be recovered
 */
public record KnownPerson(
        String person,
        List<ToldDays> contracts,
        List<ToldDays> suspended,
        List<ToldDays> retired,
        List<ToldDays> placements,
        List<ToldDays> pensions,
        List<ToldDays> employees,
        List<ToldDays> benefits,
        List<ToldDays> recalls,
        List<WorkDays> work,
        List<WorkDays> certificates) {

    private static final String NONE = "";

    public List<Suspicion> suspicions(Tolerances tolerances) {
        List<Suspicion> found = new ArrayList<>();
        compare(
                FindingKind.CONTRACT_WITHOUT_INSURANCE,
                contracts,
                pensions,
                excused(),
                tolerances::insureWithin,
                found);
        compare(FindingKind.INSURANCE_WITHOUT_CONTRACT, employees, contracts, List.of(), tolerances::signWithin, found);
        besideBenefit(FindingKind.BENEFIT_WHILE_CONTRACTED, contracts, found);
        besideBenefit(FindingKind.BENEFIT_WHILE_PLACED, placements, found);
        uncertified(tolerances, found);
        return found;
    }

    /** Days of work in restricted occupations, each without a valid certificate for it; also of who began before it was restricted. */
    private void uncertified(Tolerances tolerances, List<Suspicion> found) {
        Map<String, Map<String, List<ToldDays>>> restricted = new TreeMap<>();
        work.forEach(one -> tolerances
                .restrictedFrom(one.occupation())
                .filter(since -> one.told().span().until() == null
                        || one.told().span().until().isAfter(since))
                .ifPresent(since -> restricted
                        .computeIfAbsent(one.told().employer(), first -> new TreeMap<>())
                        .computeIfAbsent(one.occupation(), first -> new ArrayList<>())
                        .add(one.told().since(since))));
        restricted.forEach((employer, occupations) -> {
            List<ToldDays> at = new ArrayList<>();
            List<ToldDays> certified = new ArrayList<>();
            Days days = Days.NONE;
            for (Map.Entry<String, List<ToldDays>> occupation : occupations.entrySet()) {
                List<ToldDays> own = WorkDays.in(occupation.getKey(), certificates);
                days = days.or(ToldDays.union(occupation.getValue()).minus(ToldDays.union(own)));
                at.addAll(occupation.getValue());
                certified.addAll(own);
            }
            Days runs = ToldDays.union(at).touching(days);
            suspect(
                    FindingKind.UNCERTIFIED_IN_RESTRICTED_OCCUPATION,
                    employer,
                    at,
                    days,
                    ToldDays.touching(certified, runs),
                    found);
        });
    }

    /** Days on which a person under contract needs no insurance by the employer; of a retired person, by any. */
    private List<ToldDays> excused() {
        return Stream.concat(suspended.stream(), retired.stream()).toList();
    }

    /**
     * Days of the one without the other at the same employer, from when the tolerance has passed since the first of a run of
     * them: what follows without a gap, such as a second contract, is no new beginning.
     */
    private void compare(
            FindingKind kind,
            List<ToldDays> ones,
            List<ToldDays> others,
            List<ToldDays> excused,
            Function<LocalDate, Integer> tolerance,
            List<Suspicion> found) {
        Map<String, List<ToldDays>> othersAt = byEmployer(others);
        byEmployer(ones).forEach((employer, at) -> {
            Days runs = ToldDays.union(at);
            List<ToldDays> there = othersAt.getOrDefault(employer, List.of());
            Days days = runs.startingLater(first -> first.plusDays(tolerance.apply(first)))
                    .minus(ToldDays.union(there))
                    .minus(ToldDays.union(ofEmployer(excused, employer)));
            suspect(kind, employer, at, days, ToldDays.touching(there, runs.touching(days)), found);
        });
    }

    /**
     * A benefit stops from the month after that in which the work began, wherever it went on: what is due of that month is no
     * wrong. What was paid beyond is wrong until it is recovered.
     */
    private void besideBenefit(FindingKind kind, List<ToldDays> works, List<Suspicion> found) {
        Days due = ToldDays.union(benefits);
        Days paid = ToldDays.union(recalls);
        Days beyond = ToldDays.union(
                        Stream.concat(contracts.stream(), placements.stream()).toList())
                .startingLater(first -> first.withDayOfMonth(1).plusMonths(1));
        byEmployer(works).forEach((employer, at) -> {
            Days worked = ToldDays.union(at).and(beyond);
            Days overpaid = worked.and(paid);
            Days wrong = worked.and(due).or(overpaid.untilMended());
            List<ToldDays> both = new ArrayList<>(ToldDays.touching(benefits, worked));
            both.addAll(ToldDays.touching(recalls, overpaid));
            suspect(kind, employer, at, wrong, both, found);
        });
    }

    /** @param at of which the latest that tells of these days says in which region it is */
    private void suspect(
            FindingKind kind,
            String employer,
            List<ToldDays> at,
            Days days,
            List<ToldDays> others,
            List<Suspicion> found) {
        if (!days.isEmpty()) {
            List<ToldDays> ones = ToldDays.touching(at, days);
            String region = ones.stream().max(ToldDays.IN_ORDER).orElseThrow().region();
            List<Evidence> evidence = Stream.concat(ones.stream(), others.stream())
                    .map(Evidence::of)
                    .toList();
            found.add(new Suspicion(kind, person, employer.equals(NONE) ? null : employer, region, days, evidence));
        }
    }

    private static List<ToldDays> ofEmployer(List<ToldDays> told, String employer) {
        return told.stream()
                .filter(one -> one.employer() == null || one.employer().equals(employer))
                .toList();
    }

    private static Map<String, List<ToldDays>> byEmployer(List<ToldDays> told) {
        return told.stream()
                .collect(Collectors.groupingBy(
                        one -> one.employer() == null ? NONE : one.employer(), TreeMap::new, Collectors.toList()));
    }
}
