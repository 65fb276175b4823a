package org.ganlao.socialinsurance.treasury.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.treasury.fund.FundDesk.FUNDS;
import static org.ganlao.socialinsurance.treasury.fund.FundDesk.OPERATIONS;
import static org.ganlao.socialinsurance.treasury.fund.FundDesk.operation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** In counties of Xinyu and Pingxiang that no other test gives any money. */
@QuarkusTest
class FundOperationTest {

    private static final String FENYI = "360521";
    private static final String LUXI = "360323";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");

    private final FundDesk desk = new FundDesk();

    @Test
    void money_goes_through_the_accounts_and_what_was_lent_comes_back_with_its_yield() {
        // Given
        desk.does(operation("medical", FENYI, "fiscal-subsidy", "1000.00"));
        desk.does(operation("medical", FENYI, "interest-on-income-account", "4.00"));
        desk.does(operation("medical", FENYI, "remittance", "3.00"));
        desk.does(operation("medical", FENYI, "deposit", "600.00"));

        // When
        Map<String, Object> matured = operation("medical", FENYI, "deposit-matured", "600.00");
        matured.put("yielded", "13.50");
        String id = desk.does(matured);
        desk.does(operation("medical", FENYI, "bonds-bought", "500.00"));

        // Then
        assertThat(desk.balance("medical", FENYI, "income-account")).isEqualTo(Money.of("1.00"));
        assertThat(desk.balance("medical", FENYI, "fiscal-account")).isEqualTo(Money.of("516.50"));
        assertThat(desk.balance("medical", FENYI, "deposits")).isEqualTo(Money.ZERO);
        assertThat(desk.balance("medical", FENYI, "treasury-bonds")).isEqualTo(Money.of("500.00"));
        assertThat(desk.balance("medical", FENYI, "income/interest")).isEqualTo(Money.of("17.50"));
        desk.supervisor
                .get(FUNDS + "medical/" + FENYI + "/ledger")
                .then()
                .body("items[1].kind", equalTo("deposit-matured"))
                .body("items[1].subject", equalTo(id))
                .body("items[1].lines.account", contains("fiscal-account", "deposits", "income/interest"));

        // When
        desk.supervisor
                .change(OPERATIONS + "/" + id + "/annulment", 2, Map.of("reason", "凭证有误"))
                .statusCode(422)
                .body("code", equalTo("balance-too-low"));
        desk.does(operation("medical", FENYI, "bonds-redeemed", "500.00"));
        desk.supervisor
                .change(OPERATIONS + "/" + id + "/annulment", 2, Map.of("reason", "凭证有误"))
                .statusCode(200)
                .body("state", equalTo("annulled"));

        // Then
        assertThat(desk.balance("medical", FENYI, "income/interest")).isEqualTo(Money.of("4.00"));
        assertThat(FACTS.of(id, 2))
                .extracting(TopicRecord::type)
                .containsExactly(
                        "org.ganlao.social-insurance.fund-operation.posted.v1",
                        "org.ganlao.social-insurance.fund-operation.annulled.v1");
    }

    @Test
    void an_adjustment_takes_from_one_fund_what_it_gives_the_other_by_two_who_cover_both() {
        // Given
        desk.does(operation("medical", "360000", "fiscal-subsidy", "90.00"));
        Money before = desk.balance("medical", "360000", "fiscal-account");
        Map<String, Object> adjustment = operation("medical", LUXI, "adjustment", "80.00");
        adjustment.put("giver", "360000");
        Desk county = Desk.of(Tokens.of("cashier", "supervisor").in(LUXI));
        county.post(OPERATIONS, adjustment).statusCode(403).body("code", equalTo("region-outside-scope"));
        String id = desk.proposes(adjustment);

        // When
        county.change(OPERATIONS + "/" + id + "/approval", 1, Map.of()).statusCode(403);
        Desk.of(Tokens.of("supervisor").as("cashier").in("360000"))
                .change(OPERATIONS + "/" + id + "/approval", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        desk.supervisor.change(OPERATIONS + "/" + id + "/approval", 1, Map.of()).statusCode(200);

        // Then
        assertThat(desk.balance("medical", LUXI, "fiscal-account")).isEqualTo(Money.of("80.00"));
        assertThat(before.minus(desk.balance("medical", "360000", "fiscal-account")))
                .isEqualTo(Money.of("80.00"));
        assertThat(FACTS.of(id, 1)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void nothing_is_taken_out_of_an_account_that_is_not_in_it() {
        String id = desk.proposes(operation("injury", LUXI, "appropriation", "0.01"));

        desk.supervisor
                .change(OPERATIONS + "/" + id + "/approval", 1, Map.of())
                .statusCode(422)
                .body("code", equalTo("balance-too-low"));
    }

    /** 92 days of 6,000 at 2.79 percent are 42.19, of 4,000 they are 28.13. */
    @Test
    void what_lent_money_should_yield_is_compared_with_what_it_did() {
        // Given
        desk.does(operation("maternity", FENYI, "fiscal-subsidy", "10000.00"));
        Map<String, Object> lending = operation("maternity", FENYI, "deposit", "10000.00");
        lending.put("rate", 2.79);
        Map<String, Object> matured = operation("maternity", FENYI, "deposit-matured", "6000.00");
        matured.put("on", "2007-06-05");
        matured.put("yielded", "42.00");
        matured.put("lent", desk.proposes(lending));
        refuses(matured, "not-lent");
        String deposit = desk.does(with(lending, "sourceRef", "JJ-maternity-" + FENYI));
        matured.put("lent", deposit);

        // When
        String id = desk.does(matured);

        // Then
        desk.supervisor
                .get(OPERATIONS + "/" + id)
                .then()
                .body("expected", equalTo("42.19"))
                .body("yielded", equalTo("42.00"));
        Map<String, Object> rest = with(matured, "sourceRef", "JJ-rest-" + FENYI);
        rest.put("yielded", "28.13");
        refuses(with(rest, "amount", "4000.01"), "more-than-lent");
        refuses(with(rest, "kind", "bonds-redeemed"), "not-lent");
        refuses(with(rest, "kind", "deposit"), "no-yield");
        refuses(with(with(rest, "kind", "deposit"), "yielded", "0.00"), "nothing-lent");
        desk.supervisor
                .change(OPERATIONS + "/" + deposit + "/annulment", 2, Map.of("reason", "凭证有误"))
                .statusCode(409)
                .body("code", equalTo("came-back"));
        desk.does(with(rest, "amount", "4000.00"));
        desk.supervisor
                .get(OPERATIONS + "?insurance=maternity&unexpected=true&region=" + FENYI)
                .then()
                .body("items.id", contains(id));
    }

    private void refuses(Map<String, Object> operation, String code) {
        desk.cashier.post(OPERATIONS, operation).statusCode(422).body("code", equalTo(code));
    }

    @TestFactory
    Stream<DynamicTest> an_operation_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + OPERATIONS,
                        () -> json(operation("medical", FENYI, "deposit-matured", "1.00")),
                        Tokens.of("cashier").in("360000"))
                .refuses("nothing", body -> body.put("amount", "0.00"), 422, "nothing-moved")
                .refuses("a loss", body -> body.put("yielded", "-0.01"), 422, "no-yield")
                .refuses(
                        "a yield of what was not lent",
                        body -> body.put("kind", "remittance").put("yielded", "0.01"),
                        422,
                        "no-yield")
                .refuses(
                        "an adjustment by nobody",
                        body -> body.put("kind", "adjustment"),
                        422,
                        "giver-of-an-adjustment")
                .refuses("an operation of tomorrow", body -> body.put("on", "2007-07-01"), 422, "date-in-future")
                .rules();
    }
}
