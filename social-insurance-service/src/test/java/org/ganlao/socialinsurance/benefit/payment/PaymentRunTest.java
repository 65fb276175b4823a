package org.ganlao.socialinsurance.benefit.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.Refused.assertRefused;
import static org.ganlao.socialinsurance.benefit.payment.BenefitClaims.PAYMENTS;
import static org.ganlao.socialinsurance.benefit.payment.PaymentDesk.RUNS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.endpoints.BadInput;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentRefusal;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** In counties of Pingxiang, each of which is one test's own. A parcel has three payments here, so that most runs have several. */
@QuarkusTest
class PaymentRunTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");
    private static final String TYPE = "org.ganlao.social-insurance.";

    @Inject
    Sql sql;

    @Inject
    WatchMissedMonths watch;

    private final FundDesk fund = new FundDesk();

    @Test
    void a_month_is_assembled_approved_by_another_and_paid_once_and_what_the_bank_returns_is_paid_again() {
        // Given
        PaymentDesk anyuan = PaymentDesk.of("360302");
        fund.brings("maternity", "360302", "10000.00");
        List<UUID> grounds = IntStream.range(0, 7)
                .mapToObj(nth -> anyuan.due("2007-06", "100.0" + nth))
                .toList();
        String run = anyuan.assembled(anyuan.run("2007-06"));
        anyuan.cashier.get(run).then().body("open.payments", equalTo(7)).body("open.amount", equalTo("700.21"));
        Desk.of(Tokens.of("reviewer").as("cashier").in("360302"))
                .change(run + "/approval", 2, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));

        // When
        anyuan.reviewer.change(run + "/approval", 2, Map.of()).statusCode(200);
        JsonPath finished = anyuan.awaits(run, "finished");

        // Then
        assertThat(finished.getString("paid.amount")).isEqualTo("700.21");
        assertThat(finished.getInt("counties[0].paidOnTime")).isEqualTo(7);
        assertThat(fund.balance("maternity", "360302", "payment-account")).isEqualTo(Money.of("9299.79"));
        assertThat(fund.balance("maternity", "360302", "expense/benefit")).isEqualTo(Money.of("700.21"));
        assertThat(anyuan.paid(anyuan.run("2007-06")).getInt("paid.payments")).isZero();
        assertThat(paid(grounds.get(0))).isEqualTo(Money.of("100.00"));

        // When
        JsonPath returned = anyuan.payment(grounds.get(2));
        String at = PAYMENTS + "/" + returned.getString("items[0].id");
        anyuan.cashier
                .change(at + "/return", 2, Map.of("on", "2007-06-30", "reason", "账号与户名不符"))
                .statusCode(200)
                .body("state", equalTo("returned"));

        // Then
        assertThat(fund.balance("maternity", "360302", "payment-account")).isEqualTo(Money.of("9399.81"));
        assertThat(anyuan.cashier.get(run).jsonPath().getInt("counties[0].paidOnTime"))
                .isEqualTo(6);
        assertThat(counts("360302")).isEqualTo("7 6");
        Map<String, Object> early = anyuan.run(null);
        early.put("payOn", "2007-06-29");
        assertThat(anyuan.paid(early).getInt("paid.payments")).isZero();
        assertThat(anyuan.paid(anyuan.run(null)).getString("paid.amount")).isEqualTo("100.02");
        assertThat(counts("360302")).isEqualTo("7 7");
        assertThat(fund.balance("maternity", "360302", "payment-account")).isEqualTo(Money.of("9299.79"));
        List<TopicRecord> told = FACTS.of(finished.getString("counties[0].factId"), 3);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "payment-run.paid.v1",
                        TYPE + "payment-run.corrected.v1",
                        TYPE + "payment-run.corrected.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void what_the_fund_has_not_enough_for_stays_approved_and_is_late_when_it_is_paid() {
        // Given
        PaymentDesk xiangdong = PaymentDesk.of("360313");
        fund.brings("maternity", "360313", "250.00");
        IntStream.range(0, 4).forEach(nth -> xiangdong.due("2007-05", "100.00"));

        // When
        Map<String, Object> run = xiangdong.run("2007-05");
        run.put("payOn", "2007-05-31");
        JsonPath first = xiangdong.paid(run);

        // Then
        assertThat(first.getInt("paid.payments")).isEqualTo(2);
        assertThat(first.getInt("open.payments")).isEqualTo(2);
        assertThat(first.getInt("counties[0].paid")).isEqualTo(2);
        assertThat(first.getInt("counties[0].paidOnTime")).isEqualTo(2);
        assertThat(fund.balance("maternity", "360313", "payment-account")).isEqualTo(Money.of("50.00"));

        // When
        fund.brings("maternity", "360313", "150.00");
        xiangdong.paid(xiangdong.run(null));

        // Then
        assertThat(fund.balance("maternity", "360313", "payment-account")).isEqualTo(Money.ZERO);
        String corrected = RUNS + "/counties/" + first.getString("counties[0].factId");
        xiangdong
                .cashier
                .get(corrected)
                .then()
                .body("due", equalTo(4))
                .body("paid", equalTo(4))
                .body("paidOnTime", equalTo(2))
                .body("version", equalTo(2));
    }

    /** Two due in May, whose day has passed, one in June, whose day is today. */
    @Test
    void a_month_that_goes_by_without_a_run_counts_as_due_and_unpaid_until_a_run_tells_of_it() {
        // Given
        PaymentDesk pengze = PaymentDesk.of("360430");
        pengze.due("2007-05", "100.00");
        pengze.due("2007-05", "50.00");
        pengze.due("2007-06", "100.00");

        // When
        watch.look();
        watch.look();

        // Then
        UUID missed = sql.one("select id from payment_month_missed where region = '360430'", row -> row.uuid("id"))
                .orElseThrow();
        pengze.cashier
                .get(RUNS + "/counties/" + missed)
                .then()
                .statusCode(200)
                .body("month", equalTo("2007-05"))
                .body("due", equalTo(2))
                .body("dueAmount", equalTo("150.00"))
                .body("paidOnTime", equalTo(0))
                .body("version", equalTo(1));
        assertThat(InternalCounts.now().ofRegion("360430").get("pensions-due 2007-05"))
                .isEqualTo("2");

        // When
        fund.brings("maternity", "360430", "1000.00");
        pengze.paid(pengze.run("2007-05"));

        // Then
        pengze.cashier
                .get(RUNS + "/counties/" + missed)
                .then()
                .body("due", equalTo(0))
                .body("version", equalTo(2));
        assertThat(InternalCounts.now().ofRegion("360430").get("pensions-due 2007-05"))
                .isEqualTo("2");
        List<TopicRecord> told = FACTS.of(missed.toString(), 2);
        assertThat(told).extracting(TopicRecord::type).containsOnly(TYPE + "payment-run.missed.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        watch.look();
        pengze.cashier.get(RUNS + "/counties/" + missed).then().body("version", equalTo(2));
    }

    @Test
    void a_run_that_is_struck_out_leaves_its_month_to_another_one() {
        // Given
        PaymentDesk shangli = PaymentDesk.of("360322");
        fund.brings("maternity", "360322", "100.00");
        UUID ground = shangli.due("2007-06", "100.00");
        String run = shangli.assembled(shangli.run("2007-06"));

        // When
        shangli.reviewer
                .change(run + "/annulment", 2, Map.of("reason", "标准有误"))
                .statusCode(200)
                .body("state", equalTo("annulled"));

        // Then
        shangli.reviewer
                .change(run + "/approval", 3, Map.of())
                .statusCode(409)
                .body("code", equalTo("record-annulled"));
        assertThat(shangli.payment(ground).getList("items.state")).containsExactly("annulled");
        assertThat(shangli.paid(shangli.run("2007-06")).getInt("paid.payments")).isEqualTo(1);
    }

    @Test
    void a_single_claim_is_paid_by_a_run_once_another_person_approved_it_and_recovered_when_its_ground_falls_away() {
        // Given
        PaymentDesk lianhua = PaymentDesk.of("360321");
        BenefitClaims claims = BenefitClaims.of("360321");
        fund.brings("injury", "360321", "1000.00");
        UUID ground = UUID.randomUUID();
        BenefitDue due = claims.due(ground, "injury-lump-sum", YearMonth.of(2007, 6), "300.00");
        String at = PAYMENTS + "/" + claims.claimed(due);
        Map<String, Object> run = lianhua.run(null);
        run.putAll(Map.of("insurance", "injury", "benefit", "injury-lump-sum"));
        assertThat(lianhua.paid(run).getInt("paid.payments")).isZero();
        lianhua.reviewer.change(at + "/approval", 1, Map.of()).statusCode(200);
        lianhua.reviewer
                .change(at + "/refusal", 2, Map.of("reason", "核定有误"))
                .statusCode(409)
                .body("code", equalTo("payment-in-another-state"));

        // When
        run.put("sourceRef", UUID.randomUUID().toString());
        assertThat(lianhua.paid(run).getString("paid.amount")).isEqualTo("300.00");

        // Then
        lianhua.cashier
                .change(at + "/return", 3, Map.of("on", "2007-06-29", "reason", "账号有误"))
                .statusCode(422)
                .body("code", equalTo("before-it-was-paid"));
        lianhua.cashier
                .change(at + "/recoveries", 3, recovery("1.00"))
                .statusCode(409)
                .body("code", equalTo("payment-in-another-state"));

        // When
        Money back = BenefitClaims.within(benefits -> benefits.withdraw(ground, LocalDate.of(2007, 6, 1), "认定撤销"));
        Money again = BenefitClaims.within(benefits -> benefits.withdraw(ground, LocalDate.of(2007, 6, 1), "认定撤销"));

        // Then
        assertThat(back).isEqualTo(Money.of("300.00"));
        assertThat(again).isEqualTo(Money.ZERO);
        lianhua.cashier
                .change(at + "/recoveries", 4, recovery("300.01"))
                .statusCode(422)
                .body("code", equalTo("more-than-to-be-recovered"));
        lianhua.cashier
                .change(at + "/recoveries", 4, recovery("120.00"))
                .statusCode(200)
                .body("state", equalTo("to-be-recovered"));
        assertThat(paid(ground)).isEqualTo(Money.of("180.00"));
        lianhua.cashier
                .change(at + "/recoveries", 5, recovery("180.00"))
                .statusCode(200)
                .body("state", equalTo("recovered"));
        assertThat(fund.balance("injury", "360321", "income/recovery")).isEqualTo(Money.of("300.00"));
        assertThat(FACTS.of(at.substring(at.lastIndexOf('/') + 1), 4))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "benefit-payment.approved.v1",
                        TYPE + "benefit-payment.recalled.v1",
                        TYPE + "benefit-payment.recovered.v1",
                        TYPE + "benefit-payment.recovered.v1");
    }

    /** May was struck out singly; June and July fell with the ground, and June stands after all. */
    @Test
    void what_fell_for_another_time_stays_to_be_recovered_when_a_ground_is_restored() {
        BenefitClaims claims = BenefitClaims.of("360323");
        UUID ground = UUID.randomUUID();
        List<UUID> months = IntStream.rangeClosed(5, 7)
                .mapToObj(month -> claims.claimed(claims.due(ground, "restored", YearMonth.of(2007, month), "10.00")))
                .map(UUID::fromString)
                .toList();
        sql.update("""
                update benefit_payment set state = 'PAID', paid_on = date '2007-06-20', entry = gen_random_uuid(),
                       approved_by = 'a run', approved_at = now() where ground = ?""", ground);
        PaymentDesk.of("360323")
                .supervisor
                .change(PAYMENTS + "/" + months.get(0) + "/annulment", 1, Map.of("reason", "重复"))
                .statusCode(200);
        BenefitClaims.within(benefits -> benefits.withdraw(ground, LocalDate.of(2007, 6, 1), "死亡"));

        Money back = BenefitClaims.within(
                benefits -> benefits.restore(ground, LocalDate.of(2007, 6, 1), LocalDate.of(2007, 7, 1), "误登"));

        assertThat(back).isEqualTo(Money.of(10));
        assertThat(sql.list(
                        "select state from benefit_payment where ground = ? order by month",
                        row -> row.text("state"),
                        ground))
                .containsExactly("TO_BE_RECOVERED", "PAID", "TO_BE_RECOVERED");
    }

    @Test
    void the_same_ground_benefit_and_month_is_claimed_once_and_nothing_is_no_claim() {
        BenefitClaims claims = BenefitClaims.of("360321");
        UUID ground = UUID.randomUUID();
        claims.claimed(claims.due(ground, "nursing", null, "1.00"));

        assertRefused(
                PaymentRefusal.BENEFIT_CLAIMED, () -> claims.claimed(claims.due(ground, "nursing", null, "2.00")));
        assertRefused(PaymentRefusal.NOTHING_DUE, () -> claims.claimed("nursing", "0.00"));
        claims.claimed(claims.due(ground, "funeral", null, "2.00"));
        PaymentDesk.of("360321")
                .cashier
                .get(PAYMENTS + "?ground=" + ground)
                .then()
                .body("items", hasSize(2));
    }

    @TestFactory
    Stream<DynamicTest> a_run_is_refused_and_leaves_nothing_behind() {
        PaymentDesk luxi = PaymentDesk.of("360323");
        return BadInput.to(
                        "POST " + RUNS,
                        () -> json(luxi.run("2007-06")),
                        Tokens.of("cashier").in("360323"))
                .refuses("no benefit of a month", body -> body.put("benefit", "walk"), 422, "no-such-benefit")
                .refuses("another insurance's", body -> body.put("insurance", "injury"), 422, "no-such-benefit")
                .refuses("a month to come", body -> body.put("month", "2007-07"), 422, "month-to-come")
                .refuses("a payment of tomorrow", body -> body.put("payOn", "2007-07-01"), 422, "date-in-future")
                .refuses("a foreign region", body -> body.put("region", "360302"), 403, "region-outside-scope")
                .rules();
    }

    @Test
    void a_run_goes_on_after_its_job_has_ended_and_not_before() {
        // Given
        PaymentDesk luxi = PaymentDesk.of("360323");
        String run = luxi.assembled(luxi.run(null));
        UUID job = UUID.randomUUID();
        sql.update("""
                insert into job (id, kind, state, input, started_by, client, roles, regions, submitted_at)
                values (?, 'of nobody', 'QUEUED', '{}', 'x', 'x', '{}', '{360323}', now())""", job);
        luxi.reviewer
                .change(run + "/resumption", 2, Map.of())
                .statusCode(409)
                .body("code", equalTo("run-in-another-state"));
        sql.update(
                "update payment_run set approved_by = 'x', approved_at = now(), job = ? where id = cast(? as uuid)",
                job,
                id(run));

        // When
        luxi.reviewer.change(run + "/resumption", 2, Map.of()).statusCode(409).body("code", equalTo("run-at-work"));
        sql.update("update job set state = 'FAILED', finished_at = now() where id = ?", job);
        luxi.reviewer.change(run + "/resumption", 2, Map.of()).statusCode(200);

        // Then
        luxi.awaits(run, "finished");
    }

    @Test
    void what_is_not_due_any_more_when_the_run_pays_is_struck_out() {
        // Given
        PaymentDesk jiujiang = PaymentDesk.of("360421");
        fund.brings("maternity", "360421", "500.00");
        UUID fallen = jiujiang.due("2007-06", "100.00");
        jiujiang.due("2007-06", "200.00");
        String run = jiujiang.assembled(jiujiang.run("2007-06"));
        sql.update("delete from allowance_due where ground = ?", fallen);

        // When
        jiujiang.reviewer.change(run + "/approval", 2, Map.of()).statusCode(200);

        // Then
        assertThat(jiujiang.awaits(run, "finished").getString("paid.amount")).isEqualTo("200.00");
        assertThat(jiujiang.payment(fallen).getList("items.state")).containsExactly("annulled");
    }

    @Test
    void a_run_that_goes_on_pays_what_was_left_and_tells_of_the_county_again() {
        // Given
        PaymentDesk wuning = PaymentDesk.of("360423");
        fund.brings("maternity", "360423", "100.00");
        wuning.due("2007-06", "100.00");
        wuning.due("2007-06", "100.00");
        String run = wuning.assembled(wuning.run("2007-06"));
        wuning.reviewer.change(run + "/approval", 2, Map.of()).statusCode(200);
        assertThat(wuning.awaits(run, "finished").getInt("counties[0].paid")).isEqualTo(1);
        sql.update("update payment_run set finished_on = null where id = cast(? as uuid)", id(run));

        // When
        fund.brings("maternity", "360423", "100.00");
        wuning.reviewer.change(run + "/resumption", 4, Map.of()).statusCode(200);

        // Then
        assertThat(wuning.awaits(run, "finished").getInt("counties[0].paid")).isEqualTo(2);
        assertThat(counts("360423")).isEqualTo("2 2");
    }

    @Test
    void a_run_whose_assembly_ended_early_is_struck_out_and_leaves_its_month_to_another_one() {
        // Given
        PaymentDesk xiushui = PaymentDesk.of("360424");
        fund.brings("maternity", "360424", "100.00");
        xiushui.due("2007-06", "100.00");
        String run = xiushui.assembled(xiushui.run("2007-06"));
        sql.update("update payment_run set assembled_on = null where id = cast(? as uuid)", id(run));

        // When
        xiushui.reviewer.change(run + "/annulment", 2, Map.of("reason", "汇集失败")).statusCode(200);

        // Then
        assertThat(xiushui.paid(xiushui.run("2007-06")).getInt("paid.payments")).isEqualTo(1);
    }

    @Test
    void a_month_is_not_closed_while_a_run_pays_in_it_and_the_run_is_put_off_but_not_brought_forward() {
        // Given
        PaymentDesk yongxiu = PaymentDesk.of("360425");
        Map<String, Object> order = yongxiu.run(null);
        order.put("payOn", "2007-05-31");
        String run = yongxiu.assembled(order);
        Map<String, String> closing =
                Map.of("sourceRef", run, "insurance", "maternity", "region", "360425", "month", "2007-05");
        yongxiu.reviewer.post("/v1/fund-closings", closing).statusCode(409).body("code", equalTo("run-pays-in-month"));
        yongxiu.reviewer.change(run + "/approval", 2, Map.of()).statusCode(200);
        yongxiu.awaits(run, "finished");
        sql.update("update payment_run set finished_on = null where id = cast(? as uuid)", id(run));

        // When
        yongxiu.reviewer
                .change(run + "/resumption", 4, Map.of("payOn", "2007-05-30"))
                .statusCode(422)
                .body("code", equalTo("run-pays-later"));
        yongxiu.reviewer
                .change(run + "/resumption", 4, Map.of("payOn", "2007-06-01"))
                .statusCode(200);

        // Then
        yongxiu.awaits(run, "finished");
        yongxiu.reviewer.made("/v1/fund-closings", closing);
    }

    private static String id(String run) {
        return run.substring(run.lastIndexOf('/') + 1);
    }

    private static Money paid(UUID ground) {
        return BenefitClaims.within(benefits -> benefits.paid(ground));
    }

    private static Map<String, Object> recovery(String amount) {
        return Map.of("on", "2007-06-30", "amount", amount, "receipt", "SH-2007-0012");
    }

    /** Pensions due and paid on time in June. */
    private static String counts(String region) {
        Map<String, String> counts = InternalCounts.now().ofRegion(region);
        return counts.get("pensions-due 2007-06") + " " + counts.get("pensions-paid-on-time 2007-06");
    }
}
