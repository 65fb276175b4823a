package org.ganlao.laborrights.enforcement.finding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ganlao.laborrights.enforcement.finding.domain.FindingKind.BENEFIT_WHILE_CONTRACTED;
import static org.ganlao.laborrights.enforcement.finding.domain.FindingKind.BENEFIT_WHILE_PLACED;
import static org.ganlao.laborrights.enforcement.finding.domain.FindingKind.CONTRACT_WITHOUT_INSURANCE;
import static org.ganlao.laborrights.enforcement.finding.domain.FindingKind.INSURANCE_WITHOUT_CONTRACT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.ganlao.laborrights.enforcement.heard.domain.ToldDays;
import org.ganlao.laborrights.enforcement.heard.domain.WorkDays;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.money.Money;
import org.junit.jupiter.api.Test;

class KnownPersonTest {

    private static final String ONE = "71526726X";
    private static final String OTHER = "158264412";

    private static final Tolerances TOLERANCES = new Tolerances() {
        @Override
        public int insureWithin(LocalDate day) {
            return 30;
        }

        @Override
        public int signWithin(LocalDate day) {
            return day.isBefore(LocalDate.of(2007, 1, 1)) ? 10 : 20;
        }

        @Override
        public int investigatedFor(LocalDate day) {
            return 24;
        }

        @Override
        public Optional<LocalDate> restrictedFrom(String occupation) {
            return occupation.startsWith("6-04") ? Optional.of(LocalDate.of(2000, 7, 1)) : Optional.empty();
        }

        @Override
        public Optional<Money> minimumWage(String region, LocalDate day) {
            return Optional.empty();
        }
    };

    private final List<ToldDays> contracts = new ArrayList<>();
    private final List<ToldDays> suspended = new ArrayList<>();
    private final List<ToldDays> retired = new ArrayList<>();
    private final List<ToldDays> placements = new ArrayList<>();
    private final List<ToldDays> pensions = new ArrayList<>();
    private final List<ToldDays> employees = new ArrayList<>();
    private final List<ToldDays> benefits = new ArrayList<>();
    private final List<ToldDays> recalls = new ArrayList<>();
    private final List<WorkDays> work = new ArrayList<>();
    private final List<WorkDays> certificates = new ArrayList<>();

    @Test
    void of_whoever_is_known_for_nothing_nothing_is_suspected() {
        assertThat(found()).isEmpty();
    }

    @Test
    void a_contract_is_insured_within_thirty_days_at_the_same_employer() {
        contracts.add(told(ONE, "2007-03-01", "2007-12-01"));

        assertThat(found()).isEqualTo(Map.of(CONTRACT_WITHOUT_INSURANCE, "{[2007-03-31,2007-12-01)}"));

        insured(OTHER, "2007-03-01", null);
        assertThat(found()).containsEntry(CONTRACT_WITHOUT_INSURANCE, "{[2007-03-31,2007-12-01)}");

        insured(ONE, "2007-03-31", null);
        assertThat(found()).doesNotContainKey(CONTRACT_WITHOUT_INSURANCE);
    }

    @Test
    void a_day_late_is_a_finding_of_one_day() {
        contracts.add(told(ONE, "2007-03-01", "2007-12-01"));
        insured(ONE, "2007-04-01", "2007-12-01");

        assertThat(found()).isEqualTo(Map.of(CONTRACT_WITHOUT_INSURANCE, "{[2007-03-31,2007-04-01)}"));
    }

    @Test
    void a_contract_shorter_than_the_tolerance_needs_no_insurance_and_staff_who_are_appointed_no_contract() {
        contracts.add(told(ONE, "2007-03-01", "2007-03-31"));
        pensions.add(told(OTHER, "2007-01-01", null));

        assertThat(found()).isEmpty();
    }

    @Test
    void who_is_insured_signs_within_the_tolerance_of_the_first_day() {
        insured(ONE, "2007-03-01", null);
        insured(OTHER, "2006-12-01", "2007-01-01");
        contracts.add(told(ONE, "2007-04-01", "2008-04-01"));

        assertThat(suspicions())
                .extracting(Suspicion::employer, suspicion -> suspicion.days().toString())
                .containsExactlyInAnyOrder(
                        tuple(ONE, "{[2007-03-21,2007-04-01),[2008-04-01,)}"),
                        tuple(OTHER, "{[2006-12-11,2007-01-01)}"));
    }

    @Test
    void a_benefit_beside_work_is_wrong_from_the_month_after_the_work_began() {
        benefits.add(told(null, "2007-04-01", "2007-10-01"));
        contracts.add(told(ONE, "2007-05-14", "2007-06-12"));
        placements.add(told(null, "2007-07-31", null));

        assertThat(found())
                .isEqualTo(Map.of(
                        BENEFIT_WHILE_CONTRACTED, "{[2007-06-01,2007-06-12)}",
                        BENEFIT_WHILE_PLACED, "{[2007-08-01,2007-10-01)}"));
    }

    @Test
    void a_benefit_that_stops_with_the_month_of_the_work_is_right() {
        benefits.add(told(null, "2007-04-01", "2007-06-01"));
        placements.add(told(ONE, "2007-05-01", null));

        assertThat(found()).isEmpty();

        benefits.add(told(null, "2007-06-01", "2007-06-02"));
        assertThat(found()).isEqualTo(Map.of(BENEFIT_WHILE_PLACED, "{[2007-06-01,2007-06-02)}"));
    }

    @Test
    void what_was_paid_beside_work_is_wrong_until_it_is_recovered_though_the_benefit_has_stopped() {
        benefits.add(told(null, "2007-01-01", "2007-02-01"));
        contracts.add(told(ONE, "2007-01-20", "2007-12-01"));
        recalls.add(told(null, "2007-02-01", "2007-03-01"));
        recalls.add(told(null, "2006-12-01", "2007-01-01"));

        assertThat(found()).containsEntry(BENEFIT_WHILE_CONTRACTED, "{[2007-02-01,)}");

        recalls.remove(0);
        assertThat(found()).doesNotContainKey(BENEFIT_WHILE_CONTRACTED);
    }

    @Test
    void work_in_a_restricted_occupation_needs_a_certificate_for_it_from_the_day_on_which_it_was_restricted() {
        work.add(new WorkDays("6-04-02-05", told(ONE, "2000-06-01", "2007-06-01")));
        work.add(new WorkDays("4-01-01-99", told(ONE, "2007-06-01", null)));
        assertThat(uncertified()).containsExactly(tuple(ONE, "{[2000-07-01,2007-06-01)}"));

        certificates.add(new WorkDays("6-04-02-06", told(null, "1999-01-01", null)));
        assertThat(uncertified()).hasSize(1);

        certificates.add(new WorkDays("6-04-02-05", told(null, "2001-01-01", "2006-01-01")));
        work.add(new WorkDays("6-04-02-06", told(OTHER, "2006-01-01", null)));
        assertThat(uncertified()).containsExactly(tuple(ONE, "{[2000-07-01,2001-01-01),[2006-01-01,2007-06-01)}"));
    }

    private List<Tuple> uncertified() {
        return suspicions().stream()
                .filter(suspicion -> suspicion.kind() == FindingKind.UNCERTIFIED_IN_RESTRICTED_OCCUPATION)
                .map(suspicion -> tuple(suspicion.employer(), suspicion.days().toString()))
                .toList();
    }

    @Test
    void what_was_restricted_only_after_the_work_had_ended_is_no_suspicion() {
        work.add(new WorkDays("6-04-02-05", told(ONE, "1999-06-01", "2000-07-01")));

        assertThat(suspicions()).isEmpty();
    }

    @Test
    void a_suspicion_names_the_facts_that_it_rests_on_and_no_others() {
        ToldDays early = told(ONE, "2005-01-01", "2005-02-01");
        ToldDays late = told(ONE, "2007-05-14", null);
        ToldDays benefit = told(null, "2007-04-01", "2007-10-01");
        contracts.addAll(List.of(early, late));
        benefits.add(benefit);
        insured(ONE, "2005-01-01", null);

        assertThat(suspicions())
                .filteredOn(suspicion -> suspicion.kind() == BENEFIT_WHILE_CONTRACTED)
                .singleElement()
                .satisfies(suspicion -> assertThat(suspicion.evidence())
                        .extracting(Evidence::id)
                        .containsExactlyInAnyOrder(late.id(), benefit.id()));
    }

    @Test
    void a_contract_that_follows_another_without_a_gap_begins_nothing_anew() {
        contracts.add(told(ONE, "2006-07-01", "2007-07-01"));
        contracts.add(told(ONE, "2007-07-01", "2008-07-01"));
        benefits.add(told(null, "2007-07-01", "2007-08-01"));

        assertThat(found())
                .isEqualTo(Map.of(
                        CONTRACT_WITHOUT_INSURANCE, "{[2006-07-31,2008-07-01)}",
                        BENEFIT_WHILE_CONTRACTED, "{[2007-07-01,2007-08-01)}"));
    }

    @Test
    void a_benefit_beside_a_second_job_is_wrong_at_once_when_the_first_ended_it() {
        contracts.add(told(ONE, "2007-01-10", "2007-03-05"));
        contracts.add(told(OTHER, "2007-03-05", "2008-03-05"));
        benefits.add(told(null, "2007-02-01", "2007-04-01"));

        assertThat(suspicions())
                .filteredOn(suspicion -> suspicion.kind() == BENEFIT_WHILE_CONTRACTED)
                .extracting(Suspicion::employer, suspicion -> suspicion.days().toString())
                .containsExactlyInAnyOrder(
                        tuple(ONE, "{[2007-02-01,2007-03-05)}"), tuple(OTHER, "{[2007-03-05,2007-04-01)}"));
    }

    @Test
    void while_the_contract_is_suspended_or_the_person_retired_nobody_need_insure_him() {
        contracts.add(told(ONE, "2007-01-01", "2008-01-01"));
        suspended.add(told(ONE, "2007-03-01", "2007-05-01"));
        suspended.add(told(OTHER, "2007-05-01", "2007-06-01"));
        retired.add(told(null, "2007-10-01", null));
        benefits.add(told(null, "2007-03-01", "2007-04-01"));

        assertThat(found())
                .isEqualTo(Map.of(
                        CONTRACT_WITHOUT_INSURANCE, "{[2007-01-31,2007-03-01),[2007-05-01,2007-10-01)}",
                        BENEFIT_WHILE_CONTRACTED, "{[2007-03-01,2007-04-01)}"));
    }

    @Test
    void a_suspicion_is_of_the_region_of_the_latest_fact_of_its_days_and_names_no_older_ones() {
        contracts.add(in("360199", told(ONE, "2001-01-01", "2001-06-01")));
        insured(ONE, "2001-01-01", "2001-06-01");
        contracts.add(told(ONE, "2007-01-01", "2008-01-01"));

        assertThat(suspicions()).singleElement().satisfies(suspicion -> {
            assertThat(suspicion.region()).isEqualTo("360102");
            assertThat(suspicion.evidence()).hasSize(1);
        });
    }

    private static ToldDays in(String region, ToldDays told) {
        return new ToldDays(
                told.subject(),
                told.service(),
                told.fact(),
                told.id(),
                told.version(),
                told.employer(),
                region,
                told.span());
    }

    @Test
    void the_order_in_which_it_came_to_be_known_makes_no_difference() {
        Random random = new Random(2007);
        for (int round = 0; round < 200; round++) {
            List.of(contracts, suspended, retired, placements, pensions, employees, benefits, recalls)
                    .forEach(List::clear);
            for (int i = 0; i < 8; i++) {
                String employer = random.nextBoolean() ? ONE : OTHER;
                LocalDate from = LocalDate.of(2006, 1, 1).plusDays(random.nextInt(500));
                String until = random.nextInt(3) == 0
                        ? null
                        : from.plusDays(1 + random.nextInt(300)).toString();
                switch (random.nextInt(4)) {
                    case 0 -> contracts.add(told(employer, from.toString(), until));
                    case 1 -> placements.add(told(employer, from.toString(), until));
                    case 2 -> insured(employer, from.toString(), until);
                    default -> benefits.add(told(null, from.toString(), until));
                }
            }
            List<Suspicion> expected = suspicions();
            List.of(contracts, suspended, retired, placements, pensions, employees, benefits, recalls)
                    .forEach(told -> Collections.shuffle(told, random));

            assertThat(suspicions()).isEqualTo(expected);
        }
    }

    private void insured(String employer, String from, String until) {
        ToldDays pension = told(employer, from, until);
        pensions.add(pension);
        employees.add(pension);
    }

    private List<Suspicion> suspicions() {
        return new KnownPerson(
                        "p",
                        contracts,
                        suspended,
                        retired,
                        placements,
                        pensions,
                        employees,
                        benefits,
                        recalls,
                        work,
                        certificates)
                .suspicions(TOLERANCES);
    }

    private Map<FindingKind, String> found() {
        return suspicions().stream()
                .filter(suspicion -> suspicion.kind() != INSURANCE_WITHOUT_CONTRACT)
                .collect(Collectors.toMap(
                        Suspicion::kind, suspicion -> suspicion.days().toString()));
    }

    private static ToldDays told(String employer, String from, String until) {
        Span span = new Span(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
        return new ToldDays("p", "social-insurance", "enrolment", UUID.randomUUID(), 1, employer, "360102", span);
    }
}
