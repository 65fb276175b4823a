package org.ganlao.socialinsurance.collection.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.RECEIPTS;
import static org.ganlao.socialinsurance.Agency.line;
import static org.ganlao.socialinsurance.Agency.with;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.base.ContributionOffice;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One worker on 2,000 yuan in an employer of class 1: 560.00 a month for pension, 160.00 for medical. */
@QuarkusTest
class ReceiptSettlementTest {

    @Inject
    ContributionHistory history;

    private final ContributionOffice office = ContributionOffice.of("360424");
    private final FundDesk funds = new FundDesk();
    private String employer;
    private String li;

    @BeforeEach
    void billTwoMonths() {
        employer = office.agency.employer();
        li = office.worker(employer, "2007-01-01", "pension", "medical");
        office.declares(employer, li, "2000.00");
        office.billed("2007-01");
        office.billed("2007-02");
    }

    @Test
    void one_amount_is_shared_out_from_the_oldest_month_on_in_the_order_of_the_insurances() {
        // When
        JsonPath receipt = office.agency.booked(amount("1000.00"));

        // Then
        assertThat(receipt.getString("lines.find { it.insurance == 'pension' }.amount"))
                .isEqualTo("840.00");
        assertThat(receipt.getString("lines.find { it.insurance == 'medical' }.amount"))
                .isEqualTo("160.00");
        JsonPath owed = office.owed(employer);
        assertThat(owed.getString("open")).isEqualTo("440.00");
        assertThat(owed.getString("months.find { it.insurance == 'pension' && it.month == '2007-02' }.personPaid"))
                .isEqualTo("160.00");
        assertThat(owed.getString("months.find { it.insurance == 'pension' && it.month == '2007-02' }.employerPaid"))
                .isEqualTo("120.00");
        assertThat(months(Insurance.PENSION)).containsExactly(YearMonth.of(2007, 1));
        assertThat(months(Insurance.MEDICAL)).containsExactly(YearMonth.of(2007, 1));
        ContributionMonth january = history.of(List.of(li), Insurance.PENSION).get(0);
        assertThat(january.accountPart()).isEqualTo(Money.of("160.00"));
        assertThat(january.paidOn()).isEqualTo("2007-03-20");
        office.agency
                .cashier()
                .get("/v1/receivables/settlements-of/" + receipt.getString("id"))
                .then()
                .body("size()", equalTo(6));
    }

    @Test
    void a_receipt_with_stated_lines_settles_those_insurances_and_what_is_over_settles_the_next_bill() {
        // When
        office.agency.booked(office.agency.receipt(employer, line("medical", "400.00")));

        // Then
        assertThat(months(Insurance.MEDICAL)).containsExactly(YearMonth.of(2007, 1), YearMonth.of(2007, 2));
        assertThat(months(Insurance.PENSION)).isEmpty();
        assertThat(office.owed(employer).getString("credits[0].amount")).isEqualTo("80.00");

        office.billed("2007-03");
        assertThat(office.owed(employer).getList("credits")).isEmpty();
        assertThat(office.owed(employer)
                        .getString("months.find { it.insurance == 'medical' && it.month == '2007-03' }.employerPaid"))
                .isEqualTo("40.00");
    }

    @Test
    void an_annulment_undoes_what_the_receipt_settled() {
        // Given
        String before = office.owed(employer).prettify();
        Money had = income("pension");
        String id = office.agency.booked(amount("1440.00")).getString("id");
        assertThat(office.owed(employer).getString("open")).isEqualTo("0.00");
        assertThat(income("pension").minus(had)).isEqualTo(Money.of("1120.00"));

        // When
        office.agency
                .reviewer()
                .change(RECEIPTS + "/" + id + "/annulment", 1, Map.of("reason", "重复录入"))
                .statusCode(200);

        // Then
        assertThat(office.owed(employer).prettify()).isEqualTo(before);
        assertThat(months(Insurance.PENSION)).isEmpty();
        assertThat(income("pension")).isEqualTo(had);
    }

    @Test
    void a_bill_that_lowers_a_paid_month_gives_its_money_to_what_is_open() {
        // Given
        office.agency.booked(office.agency.receipt(employer, line("pension", "560.00")));

        // When
        office.declares(employer, li, "1000.00");
        office.billed("2007-01");

        // Then: 280.00 of January are February's now
        JsonPath owed = office.owed(employer);
        assertThat(owed.getString("months.find { it.insurance == 'pension' && it.month == '2007-01' }.personDue"))
                .isEqualTo("80.00");
        assertThat(owed.getString("months.find { it.insurance == 'pension' && it.month == '2007-02' }.personPaid"))
                .isEqualTo("160.00");
        assertThat(history.of(List.of(li), Insurance.PENSION))
                .hasSize(2)
                .extracting(ContributionMonth::month)
                .containsOnly(YearMonth.of(2007, 1));
        assertThat(Money.sum(history.of(List.of(li), Insurance.PENSION).stream()
                        .map(ContributionMonth::base)
                        .toList()))
                .isEqualTo(Money.of("1000.00"));
    }

    @Test
    void a_receipt_states_its_lines_or_one_amount() {
        Map<String, Object> both = with(amount("1.00"), "lines", List.of(line("pension", "1.00")));
        Map<String, Object> neither = amount("1.00");
        neither.remove("amount");

        refuses(both, "amount-or-lines");
        refuses(neither, "amount-or-lines");
        refuses(amount("0.00"), "amount-not-positive");
    }

    /** What the county's fund has received in contributions. */
    private Money income(String insurance) {
        return funds.balance(insurance, "360424", "income/contribution");
    }

    private void refuses(Map<String, Object> receipt, String code) {
        office.agency.cashier().post(RECEIPTS, receipt).statusCode(422).body("code", equalTo(code));
    }

    private Map<String, Object> amount(String amount) {
        Map<String, Object> receipt = new HashMap<>(office.agency.receipt(employer, line("pension", "1.00")));
        receipt.remove("lines");
        receipt.put("amount", amount);
        return receipt;
    }

    private List<YearMonth> months(Insurance insurance) {
        return history.of(List.of(li), insurance).stream()
                .map(ContributionMonth::month)
                .toList();
    }
}
