package org.ganlao.laborrights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.wage.arrears.WageArrears;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsRefusal;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AwardedWagesTest {

    private final String employer = OrganisationCodes.next();

    @Inject
    AwardedWages awarded;

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
    void the_wages_of_one_award_are_not_owed_once_more_by_another_before_they_are_repaid() {
        // Given
        UUID first = awarded.to(employer, award, wang);

        // Then
        assertThatThrownBy(() -> awarded.to(employer, UUID.randomUUID(), wang))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ArrearsRefusal.WAGES_OWED_ALREADY));
        awarded.draw(first, "1000.00");
        assertThat(awarded.to(employer, UUID.randomUUID(), wang)).isNotEqualTo(first);
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
