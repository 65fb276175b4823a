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
        public Optional<Money> minimumWage(String region, LocalDate day) {
            return region.equals("360102") ? Optional.of(Money.of(day.getYear() < 2007 ? 360 : 510)) : Optional.empty();
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
    void a_wage_below_the_minimum_wage_of_its_year_and_region_is_suspected_and_one_at_it_is_not() {
        assertThat(stating(lowest(2007, "360102", "509.99")).suspicions(TOLERANCES))
                .singleElement()
                .satisfies(suspicion -> {
                    assertThat(suspicion.kind()).isEqualTo(FindingKind.BASE_BELOW_MINIMUM_WAGE);
                    assertThat(suspicion.days()).hasToString("{[2007-01-01,)}");
                });
        assertThat(stating(lowest(2007, "360102", "510.00")).suspicions(TOLERANCES))
                .isEmpty();
        assertThat(stating(lowest(2006, "360102", "509.99")).suspicions(TOLERANCES))
                .isEmpty();
        assertThat(stating(lowest(2007, "999999", "1.00")).suspicions(TOLERANCES))
                .isEmpty();
    }

    /** @param met whether nothing of the order is open */
    private static KnownEmployer owing(boolean met) {
        ToldDays old = told("labor-rights", "wage-arrears", "2005-02-01", "2005-06-01");
        ToldDays wages = told("labor-rights", "wage-arrears", "2007-02-01", "2007-06-01");
        List<ToldDays> ordered = new ArrayList<>();
        if (!met) {
            ordered.add(told("social-insurance", "payment-order", "2007-03-10", null));
        }
        return new KnownEmployer(EMPLOYER, List.of(old, wages), ordered, List.of());
    }

    private static ToldDays told(String service, String fact, String from, String until) {
        Span span = new Span(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
        return new ToldDays(EMPLOYER, service, fact, UUID.randomUUID(), 1, EMPLOYER, "360102", span);
    }

    private static KnownEmployer stating(LowestWage wage) {
        return new KnownEmployer(EMPLOYER, List.of(), List.of(), List.of(wage));
    }

    private static LowestWage lowest(int year, String region, String wage) {
        return new LowestWage(EMPLOYER, year, UUID.randomUUID(), region, Money.of(wage));
    }
}
