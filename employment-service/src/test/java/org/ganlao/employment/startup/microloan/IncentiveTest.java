package org.ganlao.employment.startup.microloan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.startup.microloan.LoanOffice.COMMUNITIES;
import static org.ganlao.employment.startup.microloan.LoanOffice.INCENTIVES;
import static org.ganlao.employment.startup.microloan.LoanOffice.LOANS;
import static org.ganlao.employment.startup.microloan.LoanOffice.VOUCHER;
import static org.ganlao.employment.startup.microloan.LoanOffice.batch;
import static org.ganlao.employment.startup.microloan.LoanOffice.paid;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In Ruijin, which no other test uses; the business clock stands at 30 June 2007. */
@QuarkusTest
class IncentiveTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.recovery-incentive.";

    @Inject
    Sql sql;

    private LoanOffice office;

    @BeforeEach
    void opens_a_fund() {
        office = LoanOffice.of("360781", "100000.00");
    }

    @Test
    void a_funds_recovery_rate_earns_an_incentive_that_another_person_approves_which_posts_it() {
        // Given
        String late = office.lentIn2006(office.application("1200.00"));
        String id = office.earns();
        String at = INCENTIVES + "/" + id;
        office.clerk
                .get(at)
                .then()
                .body("due", equalTo("600.00"))
                .body("recovered", equalTo("300.00"))
                .body("rate", equalTo(0.5f))
                .body("amount", equalTo("0.00"))
                .body("tiers", equalTo("90:0.5 95:1"));
        office.reviewer.change(at + "/approval", 1, Map.of()).statusCode(409).body("code", equalTo("nothing-earned"));

        // When
        office.does(office.cashier, late, "repayments", 6, paid("2006-10-15", "106.12"));
        office.does(office.cashier, late, "repayments", 7, paid("2006-11-15", "105.80"));
        office.does(office.cashier, late, "repayments", 8, paid("2006-12-15", "105.10"));
        office.clerk
                .change(at + "/recomputation", 1, Map.of())
                .statusCode(200)
                .body("recovered", equalTo("600.00"))
                .body("lines.recovered", contains("300.00", "300.00"))
                .body("percent", equalTo(1))
                .body("amount", equalTo("6.00"));
        Desk.of(Tokens.of("reviewer").as("clerk").in("360781"))
                .change(at + "/approval", 2, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        String payable = balance("payable");
        office.cashier.change(at + "/payment", 2, VOUCHER).statusCode(409);
        office.reviewer.change(at + "/approval", 2, Map.of()).statusCode(200).body("state", equalTo("approved"));

        // Then
        assertThat(new BigDecimal(balance("payable")))
                .isEqualByComparingTo(new BigDecimal(payable).add(Money.of(6).amount()));
        office.clerk.change(at + "/recomputation", 3, Map.of()).statusCode(409);
        office.cashier
                .change(at + "/payment", 3, VOUCHER)
                .statusCode(200)
                .body("paidOn", equalTo("2007-06-30"))
                .body("state", equalTo("paid"));
        assertThat(new BigDecimal(balance("payable"))).isEqualByComparingTo(payable);
        office.supervisor
                .change(at + "/annulment", 4, Map.of("reason", "重复测算"))
                .statusCode(409)
                .body("code", equalTo("incentive-is-another"));
        assertThat(FACTS.of(id, 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "approved.v1", TYPE + "paid.v1");
    }

    @Test
    void an_approved_incentive_is_struck_out_by_reversal_and_the_year_worked_out_again() {
        // Given
        String id = office.earns();
        String at = INCENTIVES + "/" + id;
        office.clerk.post(INCENTIVES, office.incentive()).statusCode(409).body("code", equalTo("year-worked-out"));
        String payable = balance("payable");

        // When
        office.reviewer.change(at + "/approval", 1, Map.of()).statusCode(200);
        office.supervisor
                .change(at + "/annulment", 2, Map.of("reason", "重复测算"))
                // Then
                .statusCode(200)
                .body("state", equalTo("annulled"));
        assertThat(new BigDecimal(balance("payable"))).isEqualByComparingTo(payable);
        assertThat(FACTS.of(id, 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "approved.v1", TYPE + "annulled.v1");
        office.clerk.post(INCENTIVES, office.incentive()).statusCode(201).body("amount", equalTo("3.00"));
    }

    @Test
    void what_movements_changed_is_not_approved_and_who_works_it_out_anew_proposes_it() {
        // Given
        String at = INCENTIVES + "/" + office.earns();
        String late = office.lentIn2006(office.application("1200.00"));
        office.does(office.cashier, late, "repayments", 6, paid("2006-10-15", "106.12"));
        office.does(office.cashier, late, "repayments", 7, paid("2006-11-15", "105.80"));
        office.does(office.cashier, late, "repayments", 8, paid("2006-12-15", "105.10"));
        String approval = at + "/approval";
        office.reviewer.change(approval, 1, Map.of()).statusCode(409).body("code", equalTo("incentive-out-of-date"));

        // When
        Desk.of(Tokens.of("clerk").as("another").in("360781"))
                .change(at + "/recomputation", 1, Map.of())
                .statusCode(200)
                .body("amount", equalTo("6.00"))
                .body("proposedBy", equalTo(Tokens.of("clerk").as("another").subject()));

        // Then
        Desk.of(Tokens.of("reviewer").as("another").in("360781"))
                .change(approval, 2, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        Desk.of(Tokens.of("reviewer").as("clerk").in("360781"))
                .change(approval, 2, Map.of())
                .statusCode(200);
    }

    @Test
    void what_the_fund_paid_is_not_recovered_until_the_borrower_pays_the_fund() {
        // Given
        String bad = office.lentIn2006(office.application("1200.00"));
        office.does(office.cashier, bad, "compensation", 6, Map.of("on", "2006-12-20", "whole", true))
                .statusCode(200);
        String at = INCENTIVES + "/"
                + office.clerk.made(INCENTIVES, office.incentive()).getString("id");
        office.clerk.get(at).then().body("due", equalTo("300.00")).body("recovered", equalTo("0.00"));

        // When
        office.does(office.cashier, bad, "recoveries", 7, paid("2006-12-28", "1000.00"))
                .statusCode(200);
        office.does(office.cashier, bad, "recoveries", 8, paid("2007-01-04", "100.00"))
                .statusCode(200);

        // Then
        office.clerk.change(at + "/recomputation", 1, Map.of()).body("recovered", equalTo("100.00"));
    }

    @Test
    void a_community_earns_by_its_batches_alone() {
        // Given
        String community = office.community();
        String loan = office.lentIn2006(with(office.inBatch("1000.00"), "months", 3));
        Map<String, Object> batch = new HashMap<>(batch(List.of(loan)));
        batch.put("on", "2006-09-15");
        office.cashier.post(COMMUNITIES + "/" + community + "/batches", batch).statusCode(200);
        String payoff = office.clerk
                .get(LOANS + "/" + loan + "/account?at=2006-12-15")
                .jsonPath()
                .getString("payoff");
        office.does(office.cashier, loan, "repayments", 6, paid("2006-12-15", payoff))
                .statusCode(200);
        Map<String, Object> request = office.incentive();
        request.remove("fund");
        request.put("community", community);

        // When
        office.clerk
                .post(INCENTIVES, request)
                // Then
                .statusCode(201)
                .body("lines.loan", contains(loan))
                .body("due", equalTo("1000.00"))
                .body("rate", equalTo(1.0f))
                .body("amount", equalTo("10.00"));
        office.clerk
                .asking()
                .queryParam("community", community)
                .get(INCENTIVES)
                .then()
                .body("items", hasSize(1));
    }

    private String balance(String account) {
        return sql.one(
                        "select balance from ledger_account where book = 'recovery-incentives/360781' and code = ?",
                        row -> row.decimal("balance").toPlainString(),
                        account)
                .orElse("0");
    }
}
