package org.ganlao.laborrights.finding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.heard.domain.ContributionAccount;
import org.ganlao.laborrights.heard.domain.LowestWage;
import org.ganlao.laborrights.heard.domain.ToldDays;
import org.ganlao.laborrights.roll.domain.Span;
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
        assertThat(owing(null).suspicions(TOLERANCES)).singleElement().satisfies(suspicion -> {
            assertThat(suspicion.kind()).isEqualTo(FindingKind.WAGES_AND_CONTRIBUTIONS_OWED);
            assertThat(suspicion.days()).hasToString("{[2007-03-10,2007-06-01)}");
            assertThat(suspicion.evidence())
                    .extracting(Evidence::fact)
                    .containsExactly("wage-arrears", "payment-order");
        });
        assertThat(owing(LocalDate.of(2007, 3, 10)).suspicions(TOLERANCES)).isEmpty();
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

    /** @param paidOn day on which the order to pay was met; null for never */
    private static KnownEmployer owing(LocalDate paidOn) {
        ToldDays wages = new ToldDays(
                EMPLOYER,
                "labor-rights",
                "wage-arrears",
                UUID.randomUUID(),
                1,
                EMPLOYER,
                "360102",
                new Span(LocalDate.of(2007, 2, 1), LocalDate.of(2007, 6, 1)));
        ContributionAccount account = new ContributionAccount(
                List.of(new ContributionAccount.Order(
                        UUID.randomUUID(), 1, "360102", LocalDate.of(2007, 3, 10), Money.of(1000))),
                paidOn == null ? List.of() : List.of(new ContributionAccount.Receipt(paidOn, Money.of(1000))));
        return new KnownEmployer(EMPLOYER, List.of(wages), List.of(account), List.of());
    }

    private static KnownEmployer stating(LowestWage wage) {
        return new KnownEmployer(EMPLOYER, List.of(), List.of(), List.of(wage));
    }

    private static LowestWage lowest(int year, String region, String wage) {
        return new LowestWage(EMPLOYER, year, UUID.randomUUID(), region, Money.of(wage));
    }
}
