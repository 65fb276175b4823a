package org.ganlao.socialinsurance.collection.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.personal.rotation.ReplacementReason;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContributionHistoryTest {

    private static final UUID TRANSFER = UUID.randomUUID();

    @Inject
    ContributionHistory history;

    @Inject
    PersonTokens tokens;

    private final String person = token();

    @Test
    void shows_the_months_of_one_insurance_in_order_and_under_every_token() {
        // Given
        String other = token();
        ContributionMonth march = month(person, Insurance.PENSION, "2006-03", TRANSFER);
        ContributionMonth january = month(other, Insurance.PENSION, "2006-01", TRANSFER);

        // When
        take(march, january, month(person, Insurance.MEDICAL, "2006-02", TRANSFER));

        // Then
        assertThat(history.of(List.of(person, other), Insurance.PENSION)).containsExactly(january, march);
        assertThat(history.of(List.of(token()), Insurance.PENSION)).isEmpty();
    }

    @Test
    void takes_a_month_of_a_source_once_and_of_another_source_beside_it() {
        // Given
        ContributionMonth once = month(person, Insurance.PENSION, "2006-03", TRANSFER);
        take(once);

        // When
        take(once);
        take(month(person, Insurance.PENSION, "2006-03", UUID.randomUUID()));

        // Then
        assertThat(history.of(List.of(person), Insurance.PENSION)).hasSize(2).contains(once);
    }

    @Test
    void strikes_out_what_a_source_brought_and_nothing_else() {
        // Given
        UUID wrong = UUID.randomUUID();
        ContributionMonth stays = month(person, Insurance.PENSION, "2006-01", TRANSFER);
        take(
                stays,
                month(person, Insurance.PENSION, "2006-02", wrong),
                month(person, Insurance.MEDICAL, "2006-02", wrong));

        // When
        QuarkusTransaction.requiringNew().run(() -> history.strikeOut(wrong));

        // Then
        assertThat(history.of(List.of(person), Insurance.PENSION)).containsExactly(stays);
        assertThat(history.of(List.of(person), Insurance.MEDICAL)).isEmpty();
    }

    @Test
    void follows_the_person_to_another_token() {
        // Given
        String later = token();
        take(month(person, Insurance.PENSION, "2006-01", TRANSFER));

        // When
        QuarkusTransaction.requiringNew().run(() -> tokens.replace(person, later, ReplacementReason.ROTATION));

        // Then
        assertThat(history.of(List.of(later), Insurance.PENSION)).hasSize(1);
        assertThat(history.of(List.of(person), Insurance.PENSION)).isEmpty();
    }

    @Test
    void is_written_in_a_transaction_only() {
        assertThatThrownBy(() -> history.take(List.of())).hasMessageContaining("ransaction");
        assertThatThrownBy(() -> history.strikeOut(TRANSFER)).hasMessageContaining("ransaction");
    }

    private void take(ContributionMonth... months) {
        QuarkusTransaction.requiringNew().run(() -> history.take(List.of(months)));
    }

    private static String token() {
        return "p1_" + UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    }

    private static ContributionMonth month(String person, Insurance insurance, String month, UUID source) {
        return new ContributionMonth(
                person,
                insurance,
                YearMonth.parse(month),
                source,
                ContributionMonth.Kind.TRANSFER,
                "360102",
                null,
                Money.of("1299.17"),
                Money.of("259.83"),
                Money.of("103.93"),
                Money.of("103.93"),
                LocalDate.of(2006, 6, 30));
    }
}
