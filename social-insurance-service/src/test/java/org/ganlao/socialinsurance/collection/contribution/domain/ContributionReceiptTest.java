package org.ganlao.socialinsurance.collection.contribution.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Refused.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContributionReceiptTest {

    private static final Instant NOW = Instant.parse("2007-04-01T02:00:00Z");

    @Test
    void is_annulled_by_another_person_than_the_one_who_booked_it() {
        ContributionReceipt receipt = booked("wang", line(Insurance.PENSION, "12500.00"));

        assertRefused(ContributionRefusal.BOOKED_BY_THE_SAME_PERSON, () -> receipt.annul("重复录入", "wang", NOW));
        receipt.annul("重复录入", "li", NOW);

        assertThat(receipt.annulledBy()).isEqualTo("li");
        assertThat(receipt.version()).isEqualTo(2);
        assertRefused(RecordRefusal.RECORD_ANNULLED, () -> receipt.annul("重复录入", "li", NOW));
    }

    @Test
    void names_each_insurance_once() {
        assertRefused(
                ContributionRefusal.INSURANCE_TWICE,
                () -> booked("wang", line(Insurance.PENSION, "1.00"), line(Insurance.PENSION, "2.00")));
    }

    @Test
    void shows_its_lines_in_the_order_of_the_insurances() {
        ContributionReceipt receipt = booked("wang", line(Insurance.INJURY, "1.00"), line(Insurance.PENSION, "2.00"));

        assertThat(receipt.lines())
                .extracting(ReceiptLine::insurance)
                .containsExactly(Insurance.PENSION, Insurance.INJURY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-0.01"})
    void brings_more_than_nothing(String amount) {
        assertRefused(ContributionRefusal.AMOUNT_NOT_POSITIVE, () -> line(Insurance.PENSION, amount));
    }

    @Test
    void is_paid_by_an_employer_or_a_person_and_never_by_both() {
        assertRefused(ContributionRefusal.PAYER_MISSING, () -> new Payer(null, null));
        assertRefused(ContributionRefusal.PAYER_MISSING, () -> new Payer("71526726X", "p1_" + "t".repeat(22)));
    }

    private static ReceiptLine line(Insurance insurance, String amount) {
        return new ReceiptLine(UUID.randomUUID(), insurance, Money.of(amount));
    }

    private static ContributionReceipt booked(String by, ReceiptLine... lines) {
        return new ContributionReceipt(
                UUID.randomUUID(),
                new Origin("desk", UUID.randomUUID().toString()),
                "赣社保0071234",
                "360102",
                new Payer("71526726X", null),
                LocalDate.of(2007, 3, 20),
                List.of(lines),
                by,
                NOW);
    }
}
