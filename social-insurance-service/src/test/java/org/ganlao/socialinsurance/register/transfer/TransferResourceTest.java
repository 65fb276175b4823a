package org.ganlao.socialinsurance.register.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.register.transfer.TransferEndpoints.TRANSFERS;
import static org.ganlao.socialinsurance.register.transfer.TransferEndpoints.YIFENG;
import static org.ganlao.socialinsurance.register.transfer.TransferEndpoints.departure;
import static org.ganlao.socialinsurance.register.transfer.TransferEndpoints.fromOutside;
import static org.ganlao.socialinsurance.register.transfer.TransferEndpoints.month;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.account.PaidMonths;
import org.ganlao.socialinsurance.oldage.account.domain.AccountUse;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.person.PersonDesk;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class TransferResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");
    private static final String TYPE = "org.ganlao.social-insurance.enrolment-transfer.";

    @Inject
    ContributionHistory history;

    @Inject
    Accounts accounts;

    private final Agency donghu = Agency.ofDonghu();
    private final Desk sender = Desk.of(Tokens.of("clerk").in("360102").as("sender"));
    private final Desk receiver = Desk.of(Tokens.of("clerk").in(YIFENG).as("receiver"));
    private final Desk reviewer = Desk.of(Tokens.of("reviewer").in("360102").as("second"));
    private final String li = ResidentNumbers.next();

    @Test
    void a_relation_leaves_one_county_and_goes_on_in_another_without_a_missing_day() {
        // Given
        FundDesk funds = new FundDesk();
        funds.brings("pension", "360102", "200.00");
        Money before = funds.balance("pension", YIFENG, "income-account");
        approved(cameIn());
        String enrolment = sender.asking()
                .header("Identity-Document", "resident-id " + li)
                .get(ENROLMENTS)
                .path("items[0].id");

        // When
        JsonPath begun = sender.made(TRANSFERS, with(departure(enrolment, "toRegion", YIFENG), "on", "2007-05-01"));
        String at = TRANSFERS + "/" + begun.getString("id");

        // Then
        assertThat(begun.getInt("months")).isEqualTo(2);
        assertThat(new BigDecimal(begun.getString("account"))).isEqualByComparingTo("200.00");
        sender.get(ENROLMENTS + "/" + enrolment).then().body("endReason", equalTo("transferred-out"));
        sender.change(at + "/arrival", 1, Map.of("kind", "flexible"))
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));

        // When
        JsonPath settled = receiver.change(at + "/arrival", 1, Map.of("kind", "flexible"))
                .statusCode(200)
                .body("state", equalTo("settled"))
                .extract()
                .jsonPath();

        // Then
        receiver.get(ENROLMENTS + "/" + settled.getString("entered"))
                .then()
                .body("state", equalTo("active"))
                .body("insured.region", equalTo(YIFENG))
                .body("periods.from", contains("2007-05-01"));
        assertThat(funds.balance("pension", YIFENG, "income-account").minus(before))
                .isEqualTo(Money.of("200.00"));
        assertThat(PersonDesk.of(YIFENG).of(receiver, li)).doesNotEndWith("null");
        sender.get(at).then().statusCode(200).body("state", equalTo("settled"));
        receiver.asking()
                .queryParam("person", begun.getString("person"))
                .queryParam("fromRegion", "360102")
                .get(TRANSFERS)
                .then()
                .body("items.id", contains(begun.getString("id")));
        receiver.change(at + "/arrival", 2, Map.of("kind", "flexible"))
                .statusCode(409)
                .body("code", equalTo("transfer-settled"));
        assertThat(FACTS.of(begun.getString("id"), 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "began.v1", TYPE + "settled.v1");
    }

    @Test
    void a_transfer_that_is_withdrawn_leaves_the_relation_as_it_was() {
        // Given
        String enrolment = TransferEndpoints.enrolled(donghu, li);
        JsonPath begun = sender.made(TRANSFERS, departure(enrolment, "toRegion", YIFENG));
        String at = TRANSFERS + "/" + begun.getString("id");
        sender.post(TRANSFERS, departure(enrolment, "toRegion", YIFENG))
                .statusCode(409)
                .body("code", equalTo("transfer-underway"));
        receiver.change(at + "/withdrawal", 1, Map.of("reason", "本人放弃"))
                .statusCode(403)
                .body("code", equalTo("region-outside-scope"));

        // When
        sender.change(at + "/withdrawal", 1, Map.of("reason", "本人放弃")).statusCode(200);

        // Then
        sender.get(ENROLMENTS + "/" + enrolment)
                .then()
                .body("state", equalTo("active"))
                .body("endReason", nullValue())
                .body("periods", hasSize(1));
        assertThat(FACTS.of(begun.getString("id"), 2).get(1).type()).isEqualTo(TYPE + "withdrawn.v1");
    }

    @Test
    void what_was_corrected_meanwhile_does_not_stay_as_if_nothing_had_happened() {
        String enrolment = TransferEndpoints.enrolled(donghu, li);
        String at = TRANSFERS + "/"
                + sender.made(TRANSFERS, departure(enrolment, "toRegion", YIFENG))
                        .getString("id");
        sender.change(
                        ENROLMENTS + "/" + enrolment + "/corrections",
                        2,
                        Map.of(
                                "insured",
                                donghu.flexible("pension"),
                                "periods",
                                List.of(Map.of("from", "2007-02-01")),
                                "reason",
                                "误转"))
                .statusCode(200);

        sender.change(at + "/withdrawal", 1, Map.of("reason", "误转"))
                .statusCode(409)
                .body("code", equalTo("not-left"));
    }

    @Test
    void a_relation_leaves_the_province_on_the_word_of_a_second_person() {
        // Given
        String enrolment = TransferEndpoints.enrolled(donghu, li);
        String at = TRANSFERS + "/"
                + sender.made(TRANSFERS, departure(enrolment, "toPlace", "深圳市社保局"))
                        .getString("id");

        // Then
        himself().change(at + "/dispatch", 1, "").statusCode(409).body("code", equalTo("proposed-by-you"));
        sender.change(at + "/arrival", 1, Map.of("kind", "flexible"))
                .statusCode(422)
                .body("code", equalTo("transfer-not-here"));
        reviewer.change(at + "/dispatch", 1, "").statusCode(200).body("state", equalTo("settled"));
    }

    @Test
    void months_of_another_province_count_once_a_second_person_approves_them() {
        // Given
        FundDesk funds = new FundDesk();
        Money before = funds.balance("pension", "360102", "income-account");
        JsonPath came = cameIn();
        String at = TRANSFERS + "/" + came.getString("id");
        String person = came.getString("person");

        // Then
        assertThat(came.getString("state")).isEqualTo("underway");
        sender.get(ENROLMENTS + "/" + came.getString("entered")).then().body("periods.from", contains("2007-04-01"));
        sender.get(at + "/months").then().statusCode(200).body("month", contains("2006-05", "2006-06"));
        assertThat(history.of(List.of(person), Insurance.PENSION)).isEmpty();
        assertThat(account(person)).isEqualTo(Money.ZERO);
        assertThat(funds.balance("pension", "360102", "income-account")).isEqualTo(before);
        sender.post(TRANSFERS, with(departure(came.getString("entered"), "toRegion", YIFENG), "on", "2007-05-01"))
                .statusCode(409)
                .body("code", equalTo("transfer-underway"));
        himself().change(at + "/approval", 1, "").statusCode(409).body("code", equalTo("proposed-by-you"));

        // When
        approved(came);

        // Then
        List<ContributionMonth> months = history.of(List.of(person), Insurance.PENSION);
        assertThat(months)
                .extracting(ContributionMonth::month)
                .containsExactly(YearMonth.of(2006, 5), YearMonth.of(2006, 6));
        assertThat(months).allSatisfy(month -> assertThat(month.kind()).isEqualTo(ContributionMonth.Kind.TRANSFER));
        assertThat(account(person)).isEqualTo(Money.of("200.00"));
        assertThat(funds.balance("pension", "360102", "income-account").minus(before))
                .isEqualTo(Money.of("200.00"));
        reviewer.change(at + "/approval", 2, "").statusCode(409).body("code", equalTo("transfer-settled"));
        assertThat(FACTS.of(came.getString("id"), 2))
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "began.v1", TYPE + "settled.v1");
    }

    @Test
    void what_came_from_outside_is_approved_only_where_it_came_and_struck_out_rather_than_withdrawn() {
        String at = TRANSFERS + "/" + cameIn().getString("id");

        reviewer.change(at + "/dispatch", 1, "").statusCode(422).body("code", equalTo("transfer-not-here"));
        sender.change(at + "/withdrawal", 1, Map.of("reason", "误登"))
                .statusCode(422)
                .body("code", equalTo("arrival-not-withdrawn"));
        himself()
                .change(at + "/annulment", 1, Map.of("reason", "误登"))
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        reviewer.change(at + "/annulment", 1, Map.of("reason", "误登")).statusCode(200);
        reviewer.change(at + "/approval", 2, "").statusCode(409).body("code", equalTo("record-annulled"));
    }

    @Test
    void what_came_from_outside_is_not_approved_once_the_enrolment_is_struck_out() {
        JsonPath came = cameIn();
        sender.change(ENROLMENTS + "/" + came.getString("entered") + "/annulment", 1, Map.of("reason", "误登"))
                .statusCode(200);

        reviewer.change(TRANSFERS + "/" + came.getString("id") + "/approval", 1, "")
                .statusCode(409)
                .body("code", equalTo("relation-went-on"));
    }

    /** 200.00 with 96.00 for each month; May 2006 was paid here too. */
    @Test
    void a_month_that_both_provinces_state_counts_once() {
        String person = donghu.enrolled(Agency.enrolment(li, donghu.flexible("medical"), "2007-02-01"))
                .getString("person.token");
        YearMonth may = YearMonth.of(2006, 5);
        QuarkusTransaction.requiringNew()
                .run(() -> history.take(PaidMonths.of(person, "360102", may, may, Money.of(1000), Money.of(80))));

        approved(cameIn());

        assertThat(history.of(List.of(person), Insurance.PENSION))
                .extracting(ContributionMonth::month, ContributionMonth::base)
                .containsExactly(tuple(may, Money.of("1000.00")), tuple(may.plusMonths(1), Money.of("1200.00")));
        assertThat(account(person)).isEqualTo(Money.of("280.00"));
    }

    @Test
    void what_came_from_outside_by_mistake_is_struck_out_by_a_second_person() {
        // Given
        FundDesk funds = new FundDesk();
        JsonPath came = approved(cameIn());
        Money with = funds.balance("pension", "360102", "income-account");
        String at = TRANSFERS + "/" + came.getString("id");
        Map<String, String> why = Map.of("reason", "误登");

        // When
        himself().change(at + "/annulment", 2, why).statusCode(409).body("code", equalTo("proposed-by-you"));
        reviewer.change(at + "/annulment", 2, why).statusCode(200).body("state", equalTo("annulled"));

        // Then
        String person = came.getString("person");
        assertThat(history.of(List.of(person), Insurance.PENSION)).isEmpty();
        assertThat(account(person)).isEqualTo(Money.ZERO);
        assertThat(with.minus(funds.balance("pension", "360102", "income-account")))
                .isEqualTo(Money.of("200.00"));
        sender.get(ENROLMENTS + "/" + came.getString("entered")).then().body("state", equalTo("annulled"));
        TopicRecord annulled = FACTS.of(came.getString("id"), 3).get(2);
        assertThat(annulled.type()).isEqualTo(TYPE + "annulled.v1");
        PublishedEvents.isAsFullAsItsSample(annulled);
    }

    @Test
    void what_came_from_outside_stays_while_something_rests_on_it() {
        JsonPath came = approved(cameIn());
        String at = TRANSFERS + "/" + came.getString("id");
        Map<String, String> why = Map.of("reason", "误登");
        UUID use = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.spend(
                        came.getString("person"),
                        Insurance.PENSION,
                        AccountUse.ONE_OFF,
                        use,
                        LocalDate.of(2007, 6, 30),
                        Money.of(50)));
        reviewer.change(at + "/annulment", 2, why).statusCode(409).body("code", equalTo("account-used"));

        sender.made(TRANSFERS, with(departure(came.getString("entered"), "toRegion", YIFENG), "on", "2007-05-01"));

        reviewer.change(at + "/annulment", 2, why).statusCode(409).body("code", equalTo("relation-went-on"));
    }

    private JsonPath cameIn() {
        return sender.made(TRANSFERS + "/from-outside", fromOutside(li));
    }

    private JsonPath approved(JsonPath came) {
        return reviewer.change(TRANSFERS + "/" + came.getString("id") + "/approval", 1, "")
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Desk himself() {
        return Desk.of(Tokens.of("reviewer").in("360102").as("sender"));
    }

    private Money account(String person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.balance(List.of(person), Insurance.PENSION, LocalDate.of(2007, 6, 30)));
    }

    @ParameterizedTest
    @CsvSource({
        "on, 2007-07-01, 422, date-in-future",
        "region, 360103, 403, region-outside-scope",
        "insurance, injury, 422, insurance-stays",
        "account, 191.99, 422, account-not-of-months",
        "on, 2006-06-30, 422, month-after-move",
    })
    void what_comes_from_outside_must_be_possible(String field, String value, int status, String code) {
        sender.post(TRANSFERS + "/from-outside", with(fromOutside(li), field, value))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void a_month_is_stated_once_and_a_relation_goes_to_one_place() {
        sender.post(
                        TRANSFERS + "/from-outside",
                        with(fromOutside(li), "months", List.of(month("2006-05"), month("2006-05"))))
                .statusCode(422)
                .body("code", equalTo("month-stated-twice"));
        sender.post(
                        TRANSFERS + "/from-outside",
                        with(
                                fromOutside(li),
                                "months",
                                List.of(with(new HashMap<String, Object>(month("2006-05")), "base", "-0.01"))))
                .statusCode(422)
                .body("code", equalTo("month-below-nothing"));
        String enrolment = TransferEndpoints.enrolled(donghu, li);
        sender.post(TRANSFERS, departure(enrolment, "toRegion", "360102"))
                .statusCode(422)
                .body("code", equalTo("transfer-goes-nowhere"));
        sender.post(TRANSFERS, with(departure(enrolment, "toRegion", YIFENG), "toPlace", "深圳市社保局"))
                .statusCode(422)
                .body("code", equalTo("transfer-to-one-place"));
    }
}
