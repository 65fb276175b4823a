package org.ganlao.laborrights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.laborrights.wage.arrears.WageArrears;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsRefusal;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AwardedWagesTest {

    private static final WageArrears.Span LAST_OF_2006 = span("2006-11", "2006-12", false);
    private static final LocalDate REPAID = AwardedWages.AWARDED.plusDays(5);

    private final String employer = OrganisationCodes.next();

    @Inject
    AwardedWages awarded;

    @Inject
    Ledger ledger;

    private final Bureau bureau = new Bureau();
    private final UUID award = UUID.randomUUID();
    private final String wang = ResidentNumbers.next();

    @Test
    void an_award_registers_its_persons_once_however_often_it_is_said_and_adds_those_who_were_missing() {
        // When
        UUID arrears = awarded.to(employer, award, wang);
        UUID again = awarded.to(employer, award, wang, ResidentNumbers.next());

        // Then
        assertThat(again).isEqualTo(arrears);
        bureau.desk
                .get("/v1/wage-arrears/" + arrears)
                .then()
                .body("state", equalTo("verified"))
                .body("historical", equalTo(true))
                .body("cause.kind", equalTo("award"))
                .body("persons", equalTo(2))
                .body("verified", equalTo("2000.00"));
        assertThat(awarded.owes(employer)).isTrue();
    }

    @Test
    void the_wages_of_one_award_are_a_part_of_what_another_gives_that_was_made_before_they_were_repaid() {
        // Given
        UUID first = awarded.to(employer, award, wang);

        // Then
        assertThat(awarded.to(employer, UUID.randomUUID(), wang)).isEqualTo(first);
        awarded.draw(first, "1000.00");
        assertThat(awarded.of(employer, UUID.randomUUID(), LAST_OF_2006, "1000", wang))
                .containsExactly(first);
        assertThat(awarded.owes(employer)).isFalse();
        assertThat(awarded.on(REPAID, employer, wang)).doesNotContain(first);
    }

    @Test
    void
            what_was_repaid_by_an_award_that_is_not_in_force_any_more_stays_repaid_and_counts_when_it_is_registered_again() {
        // Given
        String li = ResidentNumbers.next();
        UUID first = awarded.to(employer, award, wang, li);
        awarded.drawFor(first, awarded.owing(first).get(0), "400.00");

        // When
        awarded.lapse(award);

        // Then
        assertThat(awarded.owes(employer)).isFalse();
        bureau.desk
                .get("/v1/wage-arrears/" + first)
                .then()
                .body("state", equalTo("cleared"))
                .body("persons", equalTo(1))
                .body("verified", equalTo("400.00"))
                .body("repaid", equalTo("400.00"));
        assertThat(balance(first)).isEqualTo("0.00");
        UUID again = awarded.of(employer, award, LAST_OF_2006, "1000", wang, li).stream()
                .filter(one -> !one.equals(first))
                .findFirst()
                .orElseThrow();
        assertThat(awarded.owing(again))
                .extracting(WageArrears.Owing::remaining)
                .containsExactlyInAnyOrder(Money.of(600), Money.of(1000));
        awarded.lapse(award);
        assertThat(awarded.owes(employer)).isFalse();
    }

    private String balance(UUID arrears) {
        return ledger.trialBalance("wage-arrears/" + arrears, LocalDate.of(2007, 6, 30)).stream()
                .filter(account -> account.account().equals("owed"))
                .map(account -> account.amount().toString())
                .collect(Collectors.joining());
    }

    @CsvSource({"2007-03-19, ''", "2007-03-20, 400.00", "2007-03-21, 400.00"})
    @ParameterizedTest
    void an_award_counts_what_was_repaid_by_its_day_and_what_was_repaid_since_is_not_owed_again(
            LocalDate on, String beyond) {
        // Given
        UUID first = awarded.to(employer, award, wang);
        awarded.draw(first, "400.00");

        // When
        List<UUID> owing = awarded.on(on, employer, wang);

        // Then
        assertThat(owing).contains(first);
        List<Money> anew = owing.stream()
                .filter(one -> !one.equals(first))
                .flatMap(one -> awarded.owing(one).stream())
                .map(WageArrears.Owing::remaining)
                .toList();
        assertThat(anew).isEqualTo(beyond.isEmpty() ? List.of() : List.of(Money.of(beyond)));
        assertThat(awarded.owing(first))
                .extracting(WageArrears.Owing::remaining)
                .containsExactly(Money.of(600));
    }

    @Test
    void an_award_of_months_before_the_plan_began_and_since_is_two_records_to_the_cent() {
        // When
        List<UUID> both = awarded.of(employer, award, span("2006-07", "2007-03", false), "1000", wang);

        // Then
        assertThat(both).hasSize(2);
        bureau.desk
                .get("/v1/wage-arrears/" + both.get(0))
                .then()
                .body("historical", equalTo(true))
                .body("since", equalTo("2006-07-01"))
                .body("verified", equalTo("666.67"));
        bureau.desk
                .get("/v1/wage-arrears/" + both.get(1))
                .then()
                .body("historical", equalTo(false))
                .body("since", equalTo("2007-01-01"))
                .body("verified", equalTo("333.33"));
        assertThat(awarded.of(employer, award, span("2006-07", "2007-03", false), "1000", wang))
                .isEqualTo(both);
        awarded.withdraw(award);
        assertThat(awarded.owes(employer)).isFalse();
    }

    private static WageArrears.Span span(String from, String until, boolean beside) {
        return new WageArrears.Span(YearMonth.parse(from), YearMonth.parse(until), beside);
    }

    @Test
    void an_award_over_some_of_the_months_that_are_owed_already_says_that_it_is_beside() {
        awarded.to(employer, award, wang);
        UUID another = UUID.randomUUID();

        assertThatThrownBy(() -> awarded.of(employer, another, span("2006-12", "2006-12", false), "500", wang))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ArrearsRefusal.WAGES_OWED_ALREADY));
        UUID beside = awarded.of(employer, another, span("2006-12", "2006-12", true), "500", wang)
                .get(0);
        assertThat(awarded.owing(beside))
                .extracting(WageArrears.Owing::remaining)
                .containsExactly(Money.of(500));
    }

    @Test
    void an_award_ends_in_its_own_month_at_the_latest_and_gives_everybody_something() {
        assertThatThrownBy(() -> awarded.of(employer, award, span("2007-01", "2007-04", false), "1000", wang))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ArrearsRefusal.MONTH_NOT_OVER_YET));
        assertThatThrownBy(() -> awarded.of(employer, award, span("2007-01", "2007-03", false), "0", wang))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ArrearsRefusal.NO_AMOUNT_OWED));
    }

    @Test
    void what_is_drawn_from_a_deposit_lowers_it_to_the_cent_and_is_owed_again_when_the_draw_was_a_mistake() {
        // Given
        UUID arrears = awarded.to(employer, award, wang, ResidentNumbers.next());

        // When
        UUID repayment = awarded.draw(arrears, "999.99");

        // Then
        assertThat(awarded.owing(arrears))
                .extracting(WageArrears.Owing::remaining)
                .isEqualTo(List.of(Money.of("0.01"), Money.of("0.01")));
        assertThatThrownBy(() -> awarded.draw(arrears, "0.02"))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ArrearsRefusal.MORE_THAN_OWED));
        awarded.takeBack(repayment);
        assertThat(awarded.owing(arrears))
                .extracting(WageArrears.Owing::remaining)
                .isEqualTo(List.of(Money.of(1000), Money.of(1000)));
    }
}
