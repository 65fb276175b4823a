package org.ganlao.socialinsurance.collection.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.collection.base.ContributionOffice.ORDERS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.collection.base.ContributionOffice;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is 30 June 2007. One worker on 2,000 yuan: 560.00 a month for pension, due on the last day of the month. */
@QuarkusTest
class PaymentOrderResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");
    private static final Map<String, String> MISTAKE = Map.of("reason", "单位已在外地缴纳");

    private final ContributionOffice office = ContributionOffice.of("360425");
    private final Desk supervisor = Desk.of(Tokens.of("supervisor").in("360425").as("supervisor-of-360425"));
    private final FundDesk funds = new FundDesk();
    private String employer;
    private String li;

    @BeforeEach
    void billTwoMonths() {
        employer = office.agency.employer();
        li = office.worker(employer, "2007-01-01", "pension");
        office.declares(employer, li, "2000.00");
        office.billed("2007-01");
        office.billed("2007-06");
    }

    @Test
    void an_order_asks_for_what_is_overdue_and_no_order_asks_for_it_twice() {
        // When
        JsonPath order = office.inspector().made(ORDERS, office.order(employer));

        // Then: June is due today
        assertThat(order.getString("amount")).isEqualTo("560.00");
        assertThat(order.getList("months.month")).isEqualTo(List.of("2007-01"));
        assertThat(order.getString("state")).isEqualTo("running");
        refuses(office.order(employer), "nothing-overdue");
        office.agency
                .clerk()
                .get(ORDERS + "?employer=" + employer)
                .then()
                .body("items.id", contains(order.getString("id")));
        office.agency
                .clerk()
                .get(ORDERS + "?passed=true&employer=" + employer)
                .then()
                .body("items", hasSize(0));

        office.agency.booked(office.agency.receipt(employer, Agency.line("pension", "560.00")));
        office.agency
                .clerk()
                .get(ORDERS + "/" + order.getString("id"))
                .then()
                .body("state", equalTo("settled"))
                .body("open", equalTo("0.00"));
        assertThat(FACTS.of(order.getString("id"), 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(told -> told.json().required("open").asText())
                .containsExactly("560.00", "0.00");
    }

    @Test
    void what_a_bill_takes_back_is_open_of_an_order_no_more_and_that_is_told() {
        String id = office.inspector().made(ORDERS, office.order(employer)).getString("id");

        office.declares(employer, li, "1000.00");
        office.billed("2007-01");

        assertThat(FACTS.of(id, 2))
                .extracting(told -> told.json().required("open").asText())
                .containsExactly("560.00", "280.00");
    }

    @Test
    void what_a_bill_asks_for_after_an_order_was_paid_is_ordered_by_another_one() {
        // Given
        String paid = office.inspector().made(ORDERS, office.order(employer)).getString("id");
        office.agency.booked(office.agency.receipt(employer, Agency.line("pension", "560.00")));

        // When
        office.declares(employer, li, "3000.00");
        office.billed("2007-01");
        JsonPath order = office.inspector().made(ORDERS, office.order(employer));

        // Then
        assertThat(order.getString("amount")).isEqualTo("280.00");
        assertThat(order.getString("open")).isEqualTo("280.00");
        office.agency.clerk().get(ORDERS + "/" + paid).then().body("state", equalTo("settled"));
        refuses(office.order(employer), "nothing-overdue");
    }

    @Test
    void an_unheeded_order_makes_late_fees_due_and_an_annulled_one_does_not() {
        // Given
        Map<String, Object> passed =
                Agency.with(Agency.with(office.order(employer), "issuedOn", "2007-05-01"), "payUntil", "2007-05-31");
        String id = confirmed(passed);
        assertThat(office.owed(employer).getString("feesToCome")).isEqualTo("168.00");
        office.agency
                .clerk()
                .get(ORDERS + "?passed=true&employer=" + employer)
                .then()
                .body("items.state", contains("unheeded"));

        // When: 150 days from 1 February to 30 June, 2 per mille of 560.00 each
        Map<String, Object> receipt = Agency.with(
                office.agency.receipt(employer, Agency.line("pension", "728.00")), "receivedOn", "2007-06-30");
        Money had = lateFees();
        office.agency.booked(receipt);
        assertThat(lateFees().minus(had)).isEqualTo(Money.of("168.00"));

        // Then
        JsonPath owed = office.owed(employer);
        assertThat(owed.getString("months[0].feeDue")).isEqualTo("168.00");
        assertThat(owed.getString("months[0].feePaid")).isEqualTo("168.00");
        assertThat(owed.getString("months[1].personPaid")).isEqualTo("0.00");

        // and without the order the fee is June's money
        office.inspector()
                .change(ORDERS + "/" + id + "/annulment", 3, MISTAKE)
                .statusCode(409)
                .body("code", equalTo("issued-by-the-same-person"));
        supervisor
                .change(ORDERS + "/" + id + "/annulment", 3, MISTAKE)
                .statusCode(200)
                .body("state", equalTo("annulled"));
        owed = office.owed(employer);
        assertThat(owed.getString("months[0].feeDue")).isEqualTo("0.00");
        assertThat(owed.getString("months[1].personPaid")).isEqualTo("160.00");
        assertThat(owed.getString("months[1].employerPaid")).isEqualTo("8.00");
        assertThat(lateFees()).isEqualTo(had);
        List<TopicRecord> told = FACTS.of(id, 3);
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    /** 60.00 of February, due on the 28th, are settled 122 days late by what a bill takes back of January. */
    @Test
    void a_late_fee_that_a_difference_bill_makes_due_stands_in_the_fund_s_book() {
        // Given
        office.billed("2007-02");
        office.agency.booked(office.agency.receipt(employer, Agency.line("pension", "1060.00")));
        Map<String, Object> passed =
                Agency.with(Agency.with(office.order(employer), "issuedOn", "2007-05-01"), "payUntil", "2007-05-31");
        confirmed(passed);
        Money had = lateFees();

        // When
        office.declares(employer, li, "1500.00");
        office.billed("2007-01");

        // Then
        assertThat(office.owed(employer).getString("months[1].feePaid")).isEqualTo("14.64");
        assertThat(lateFees().minus(had)).isEqualTo(Money.of("14.64"));
    }

    @Test
    void what_cannot_be_ordered_is_refused() {
        refuses(Agency.with(office.order(employer), "payUntil", "2007-06-30"), "time-limit-past");
        refuses(Agency.with(office.order(employer), "issuedOn", "2007-07-01"), "date-in-future");
        refuses(office.order(office.agency.employer()), "nothing-overdue");
    }

    @Test
    void an_order_whose_limit_has_passed_counts_once_another_person_confirms_it() {
        // Given
        Map<String, Object> passed =
                Agency.with(Agency.with(office.order(employer), "issuedOn", "2007-05-01"), "payUntil", "2007-06-30");
        JsonPath order = supervisor.made(ORDERS, passed);
        String at = ORDERS + "/" + order.getString("id");
        assertThat(order.getString("state")).isEqualTo("proposed");
        assertThat(office.owed(employer).getString("feesToCome")).isEqualTo("0.00");

        // Then
        supervisor
                .change(at + "/confirmation", 1, "")
                .statusCode(409)
                .body("code", equalTo("entered-by-the-same-person"));
        second().change(at + "/confirmation", 1, "").statusCode(200).body("state", equalTo("running"));
        second().change(at + "/confirmation", 2, "").statusCode(409).body("code", equalTo("order-in-force"));
        assertThat(FACTS.of(order.getString("id"), 1).get(0).type()).endsWith("payment-order.issued.v1");
    }

    private Desk second() {
        return Desk.of(Tokens.of("supervisor").in("360425").as("second-supervisor"));
    }

    /** Answers the order. */
    private String confirmed(Map<String, Object> passed) {
        String id = office.inspector().made(ORDERS, passed).getString("id");
        supervisor.change(ORDERS + "/" + id + "/confirmation", 1, "").statusCode(200);
        return id;
    }

    @Test
    void counties_are_ranked_by_what_they_collect_of_what_falls_due() {
        office.agency.booked(office.agency.receipt(employer, Agency.line("pension", "560.00")));

        supervisor
                .get("/v1/collection-ranking?from=2007-01&until=2007-01")
                .then()
                .statusCode(200)
                .body("counties.region", contains("360425"))
                .body("counties.rank", contains(1))
                .body("trace.key", hasItem("social-insurance.arrears.incentive"));
    }

    /** What the county's pension fund has received. */
    private Money lateFees() {
        return funds.balance("pension", "360425", "income/late-fee");
    }

    private void refuses(Map<String, Object> order, String code) {
        office.inspector().post(ORDERS, order).statusCode(422).body("code", equalTo(code));
    }
}
