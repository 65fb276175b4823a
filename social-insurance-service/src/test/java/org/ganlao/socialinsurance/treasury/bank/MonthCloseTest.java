package org.ganlao.socialinsurance.treasury.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.treasury.bank.BankDesk.CLOSINGS;
import static org.ganlao.socialinsurance.treasury.bank.BankDesk.LINES;
import static org.ganlao.socialinsurance.treasury.bank.BankDesk.MATCHES;
import static org.ganlao.socialinsurance.treasury.bank.BankDesk.RECONCILIATIONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** In counties of Ji'an, whose unemployment funds no other test knows. */
@QuarkusTest
class MonthCloseTest {

    private static final String JISHUI = "360822";
    private static final String XIAJIANG = "360823";
    private static final String FISCAL = "fiscal-account";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");

    private final FundDesk fund = new FundDesk();

    @Test
    void a_month_closes_when_every_account_is_reconciled_and_takes_nothing_any_more() {
        // Given
        BankDesk jishui = BankDesk.of("unemployment", JISHUI);
        String first = fund.subsidises("unemployment", JISHUI, "100.00");
        String second = fund.subsidises("unemployment", JISHUI, "200.00");
        fund.subsidises("unemployment", JISHUI, "300.00");
        jishui.states(FISCAL, "2007-03-20", "100.00", first);
        jishui.states(FISCAL, "2007-03-08", "300.00", "不明");
        String part = jishui.states(FISCAL, "2007-03-12", "150.00", "一部分");
        String rest = jishui.states(FISCAL, "2007-03-12", "50.00", "另一部分");
        refusesToClose(jishui, "2007-03", "not-reconciled");

        // When
        jishui.cashier
                .post(RECONCILIATIONS, jishui.reconciliation(FISCAL, "2007-03-31"))
                .statusCode(200)
                .body("byReference", equalTo(1))
                .body("byAmountAndDay", equalTo(0))
                .body("byAmountWithinDays", equalTo(1))
                .body("open.entries.id", contains(second))
                .body("open.lines", hasSize(2));

        // Then
        refusesToClose(jishui, "2007-03", "not-reconciled");
        String match = jishui.cashier
                .made(MATCHES, jishui.match(FISCAL, List.of(second), List.of(part, rest)))
                .getString("id");
        refusesToClose(jishui, "2007-03", "not-reconciled");
        Desk.of(Tokens.of("reviewer").as("cashier").in(JISHUI))
                .change(MATCHES + "/" + match + "/approval", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        jishui.reviewer.change(MATCHES + "/" + match + "/approval", 1, Map.of()).statusCode(200);
        refusesToClose(jishui, "2007-04", "earlier-month-open");
        refusesToClose(jishui, "2007-06", "month-not-over");

        // When
        String closing =
                jishui.reviewer.made(CLOSINGS, jishui.closing("2007-03")).getString("id");

        // Then
        assertThat(FACTS.of(closing, 1)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        refusesToClose(jishui, "2007-03", "month-closed-before");
        String late = fund.proposesSubsidy("unemployment", JISHUI, "1.00");
        fund.refusesToPost(late, 409, "month-closed");
        jishui.cashier
                .post(LINES, jishui.line(FISCAL, "2007-03-31", "1.00", "迟到"))
                .statusCode(409)
                .body("code", equalTo("month-closed"));
        jishui.reviewer
                .change(MATCHES + "/" + match + "/annulment", 2, Map.of("reason", "勾错"))
                .statusCode(409)
                .body("code", equalTo("month-closed"));
    }

    @Test
    void a_match_that_is_struck_out_leaves_both_sides_open() {
        // Given
        BankDesk xiajiang = BankDesk.of("unemployment", XIAJIANG);
        String entry = fund.subsidises("unemployment", XIAJIANG, "7.00");
        String line = xiajiang.states(FISCAL, "2007-03-05", "7.00", entry);
        xiajiang.cashier
                .post(RECONCILIATIONS, xiajiang.reconciliation(FISCAL, "2007-03-31"))
                .body("byReference", equalTo(1));
        JsonPath matched = xiajiang.cashier.get(LINES + "/" + line).jsonPath();
        xiajiang.reviewer
                .change(LINES + "/" + line + "/annulment", 2, Map.of("reason", "重复"))
                .statusCode(409)
                .body("code", equalTo("line-matched"));
        xiajiang.cashier
                .post(MATCHES, xiajiang.match(FISCAL, List.of(entry), List.of()))
                .statusCode(409)
                .body("code", equalTo("entry-matched"));

        // When
        xiajiang.reviewer
                .change(MATCHES + "/" + matched.getString("match") + "/annulment", 1, Map.of("reason", "勾错"))
                .statusCode(200);

        // Then
        xiajiang.cashier
                .get(xiajiang.open(FISCAL) + "?until=2007-03-31")
                .then()
                .body("lines.id", contains(line))
                .body("entries.id", contains(entry));
    }

    @Test
    void a_statement_comes_as_a_file_and_each_line_once() {
        // Given
        String csv = "sourceRef,insurance,region,account,on,amount,reference\n"
                + "%s,unemployment,360824,fiscal-account,2007-03-05,10.00,利息\n".formatted(UUID.randomUUID())
                + "%s,unemployment,360824,deposits,2007-03-05,10.00,存单\n".formatted(UUID.randomUUID());
        Desk cashier = Desk.of(Tokens.of("cashier").in("360824"));

        // When
        JsonPath done = sent(cashier, csv);
        sent(cashier, csv);

        // Then
        assertThat(done.getInt("processed")).isEqualTo(2);
        assertThat(done.getInt("rejected")).isEqualTo(1);
        cashier.get(LINES + "?region=360824&open=true").then().body("items.reference", contains("利息"));
    }

    @TestFactory
    Stream<DynamicTest> a_line_is_refused_and_leaves_nothing_behind() {
        BankDesk xingan = BankDesk.of("unemployment", "360824");
        return BadInput.to(
                        "POST " + LINES,
                        () -> json(xingan.line(FISCAL, "2007-03-05", "1.00", "x")),
                        Tokens.of("cashier").in("360824"))
                .refuses("no bank account", body -> body.put("account", "deposits"), 422, "no-bank-account")
                .refuses("nothing", body -> body.put("amount", "0.00"), 422, "nothing-on-the-line")
                .refuses("a line of tomorrow", body -> body.put("on", "2007-07-01"), 422, "date-in-future")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_match_is_refused_and_leaves_nothing_behind() {
        BankDesk yongfeng = BankDesk.of("unemployment", "360825");
        String entry = fund.subsidises("unemployment", "360825", "5.00");
        String elsewhere = fund.subsidises("unemployment", "360826", "5.00");
        String other = yongfeng.states("income-account", "2007-03-05", "5.00", "x");
        return BadInput.to(
                        "POST " + MATCHES,
                        () -> json(yongfeng.match(
                                FISCAL, List.of(entry), List.of(yongfeng.states(FISCAL, "2007-03-05", "5.00", "x")))),
                        Tokens.of("cashier").in("360825"))
                .refuses(
                        "another book's entry",
                        body -> body.putArray("entries").add(elsewhere),
                        422,
                        "entry-of-another-account")
                .refuses(
                        "another account's line",
                        body -> body.putArray("lines").add(other),
                        422,
                        "line-of-another-account")
                .refuses("sums that differ", body -> body.putArray("lines"), 422, "sums-differ")
                .rules();
    }

    private static void refusesToClose(BankDesk desk, String month, String why) {
        desk.reviewer.post(CLOSINGS, desk.closing(month)).body("code", equalTo(why));
    }

    private static JsonPath sent(Desk cashier, String csv) {
        String location = cashier.asking()
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("mode", "partial")
                .contentType("text/csv; charset=utf-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/bank-lines")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String job = "/v1/jobs/" + location.substring(location.lastIndexOf('/') + 1);
        await().atMost(Duration.ofSeconds(30)).until(() -> cashier.get(job).path("finishedAt") != null);
        return cashier.get(job).jsonPath();
    }
}
