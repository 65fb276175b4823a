package org.ganlao.laborrights.enforcement.finding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.heard.domain.LowestWage;
import org.ganlao.laborrights.enforcement.heard.domain.ToldDays;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.money.Money;
import org.junit.jupiter.api.Test;

class KnownEmployerTest {

    private static final String EMPLOYER = "71526726X";

    private static final Tolerances TOLERANCES = new Tolerances() {
        @Override
        public int insureWithin(LocalDate day) {
            return 30;
        }

        @Override
        public int signWithin(LocalDate day) {
            return 30;
        }

        @Override
        public int investigatedFor(LocalDate day) {
            return 24;
        }

        @Override
        public Optional<LocalDate> restrictedFrom(String occupation) {
            return Optional.empty();
        }

        @Override
        public Optional<Money> minimumWage(String region, LocalDate day) {
            return region.equals("360102") && !day.isBefore(LocalDate.of(2006, 9, 1))
                    ? Optional.of(Money.of(day.isBefore(LocalDate.of(2007, 7, 1)) ? 360 : 510))
                    : Optional.empty();
        }
    };

    @Test
    void who_owes_wages_and_contributions_at_once_is_suspected_on_the_days_of_both() {
        assertThat(owing(false).suspicions(TOLERANCES)).singleElement().satisfies(suspicion -> {
            assertThat(suspicion.kind()).isEqualTo(FindingKind.WAGES_AND_CONTRIBUTIONS_OWED);
            assertThat(suspicion.days()).hasToString("{[2007-03-10,2007-06-01)}");
            assertThat(suspicion.evidence())
                    .extracting(Evidence::fact)
                    .containsExactly("wage-arrears", "payment-order");
        });
        assertThat(owing(true).suspicions(TOLERANCES)).isEmpty();
    }

    @Test
    void a_wage_below_the_lowest_minimum_wage_of_the_year_in_which_it_was_paid_is_suspected_and_one_at_it_is_not() {
        assertThat(stating(lowest(2008, "360102", "359.99")).suspicions(TOLERANCES))
                .singleElement()
                .satisfies(suspicion -> {
                    assertThat(suspicion.kind()).isEqualTo(FindingKind.BASE_BELOW_MINIMUM_WAGE);
                    assertThat(suspicion.days()).hasToString("{[2008-01-01,)}");
                });
        assertThat(stating(lowest(2008, "360102", "360.00")).suspicions(TOLERANCES))
                .isEmpty();
        assertThat(stating(lowest(2009, "360102", "509.99")).suspicions(TOLERANCES))
                .hasSize(1);
        assertThat(stating(lowest(2008, "999999", "1.00")).suspicions(TOLERANCES))
                .isEmpty();
    }

    @Test
    void of_a_year_of_which_four_months_are_known_four_twelfths_are_what_nobody_lies_below() {
        assertThat(stating(lowest(2007, "360102", "119.99")).suspicions(TOLERANCES))
                .hasSize(1);
        assertThat(stating(lowest(2007, "360102", "120.00")).suspicions(TOLERANCES))
                .isEmpty();
    }

    @Test
    void hours_worked_too_long_are_suspected_until_nobody_looks_into_them_any_more() {
        List<ToldDays> months = List.of(
                told("labor-rights", "payroll-report", "2007-04-01", null),
                told("labor-rights", "payroll-report", "2009-06-01", null),
                told("labor-rights", "payroll-report", "2007-05-01", null));

        assertThat(new KnownEmployer(EMPLOYER, List.of(), List.of(), List.of(), months).suspicions(TOLERANCES))
                .singleElement()
                .satisfies(suspicion -> {
                    assertThat(suspicion.kind()).isEqualTo(FindingKind.EXCESSIVE_HOURS);
                    assertThat(suspicion.days()).hasToString("{[2007-04-01,2009-05-01),[2009-06-01,2011-06-01)}");
                    assertThat(suspicion.evidence()).hasSize(3);
                });
    }

    /** @param met whether nothing of the order is open */
    private static KnownEmployer owing(boolean met) {
        ToldDays old = told("labor-rights", "wage-arrears", "2005-02-01", "2005-06-01");
        ToldDays wages = told("labor-rights", "wage-arrears", "2007-02-01", "2007-06-01");
        List<ToldDays> ordered = new ArrayList<>();
        if (!met) {
            ordered.add(told("social-insurance", "payment-order", "2007-03-10", null));
        }
        return new KnownEmployer(EMPLOYER, List.of(old, wages), ordered, List.of(), List.of());
    }

    private static ToldDays told(String service, String fact, String from, String until) {
        Span span = new Span(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
        return new ToldDays(EMPLOYER, service, fact, UUID.randomUUID(), 1, EMPLOYER, "360102", span);
    }

    private static KnownEmployer stating(LowestWage wage) {
        return new KnownEmployer(EMPLOYER, List.of(), List.of(), List.of(wage), List.of());
    }

    private static LowestWage lowest(int year, String region, String wage) {
        return new LowestWage(EMPLOYER, year, UUID.randomUUID(), region, Money.of(wage));
    }
}
