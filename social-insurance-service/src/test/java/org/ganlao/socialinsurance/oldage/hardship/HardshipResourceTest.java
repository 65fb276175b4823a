package org.ganlao.socialinsurance.oldage.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.ganlao.socialinsurance.oldage.hardship.HardshipDesk.FUNDINGS;
import static org.ganlao.socialinsurance.oldage.hardship.HardshipDesk.SUBSIDIES;
import static org.ganlao.socialinsurance.oldage.hardship.HardshipDesk.receipt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
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
import org.ganlao.socialinsurance.oldage.hardship.domain.LumpSum;
import org.ganlao.socialinsurance.register.person.PersonDesk;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class HardshipResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");
    private static final String TYPE = "org.ganlao.social-insurance.";

    private final HardshipDesk desk = HardshipDesk.of("360102");

    @Test
    void a_subsidy_is_due_once_another_person_has_approved_it_and_is_paid_by_a_run() {
        // Given
        HardshipDesk yongxiu = HardshipDesk.of("360425");
        new FundDesk().brings("pension", "360425", "1000.00");
        String at = yongxiu.proposed(yongxiu.retired());
        Desk.of(Tokens.of("reviewer").in("360425").as("hardship-clerk"))
                .change(at + "/approval", 1, "")
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        yongxiu.reviewer.change(at + "/approval", 1, "").statusCode(200).body("amount", equalTo("60.00"));
        yongxiu.proposed(yongxiu.retired());

        // When
        JsonPath run = run(yongxiu, "2007-04");

        // Then
        assertThat(run.getString("paid.amount")).isEqualTo("60.00");
        assertThat(run.getInt("paid.payments")).isEqualTo(1);
    }

    private static JsonPath run(HardshipDesk county, String month) {
        String runs = "/v1/payment-runs";
        String at = runs + "/"
                + county.cashier
                        .made(
                                runs,
                                Map.of(
                                        "sourceRef",
                                        UUID.randomUUID().toString(),
                                        "insurance",
                                        "pension",
                                        "benefit",
                                        "living-subsidy",
                                        "region",
                                        county.region,
                                        "month",
                                        month))
                        .getString("id");
        awaits(county, at, "assembled");
        county.reviewer.change(at + "/approval", 2, Map.of()).statusCode(200);
        awaits(county, at, "finished");
        return county.cashier.get(at).jsonPath();
    }

    private static void awaits(HardshipDesk county, String run, String state) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> state.equals(county.cashier.get(run).jsonPath().getString("state")));
    }

    @Test
    void only_who_is_old_enough_and_of_a_collective_uninsured_has_one() {
        String young = PersonDesk.of("360102")
                .registered(ResidentNumbers.ofAWomanBorn(LocalDate.of(1957, 3, 2)))
                .getString("person.token");
        String insured = Agency.ofDonghu()
                .enrolled(Agency.enrolment(
                        ResidentNumbers.ofAWomanBorn(LocalDate.of(1957, 2, 1)),
                        Agency.ofDonghu().flexible("pension"),
                        "2007-01-01"))
                .getString("person.token");

        refused(desk.subsidy(young, "farm", "2007-03"), 422, "subsidy-before-age");
        refused(desk.subsidy(insured, "large-collective", "2007-03"), 422, "subsidy-of-insured");
        desk.clerk.post(SUBSIDIES, desk.subsidy(insured, "farm", "2007-03")).statusCode(201);
        refused(desk.subsidy(insured, "farm", "2007-05"), 409, "subsidy-granted");
        refused(desk.subsidy("p1_nobody", "farm", "2007-03"), 422, "person-not-registered");
    }

    @Test
    void a_subsidy_ends_by_word_or_by_death_and_is_told() {
        // Given
        String retired = desk.retired();
        String at = desk.granted(retired);
        desk.clerk
                .change(at + "/end", 2, Map.of("until", "2007-02", "reason", "低保"))
                .statusCode(422)
                .body("code", equalTo("subsidy-ends-before"));
        String person = PersonDesk.PERSONS + "/"
                + desk.clerk
                        .asking()
                        .queryParam("person", retired)
                        .get(PersonDesk.PERSONS)
                        .path("items[0].id");

        // When
        PersonDesk.of("360102").dies(person, 1, "2007-04-15");

        // Then
        desk.clerk.get(at).then().body("until", equalTo("2007-05"));
        refused(desk.subsidy(retired, "farm", "2007-06"), 422, "subsidy-of-dead");
        desk.clerk
                .change(at + "/end", 3, Map.of("until", "2007-06", "reason", "低保"))
                .statusCode(409)
                .body("code", equalTo("subsidy-ended"));
        desk.clerk
                .change(person + "/death-withdrawal", 2, Map.of("reason", "误登"))
                .statusCode(200);
        desk.clerk.get(at).then().body("until", nullValue());
        desk.clerk
                .change(at + "/end", 4, Map.of("until", "2007-06", "reason", "低保"))
                .statusCode(200);
        PersonDesk.of("360102").dies(person, 3, "2007-04-15");
        desk.clerk.get(at).then().body("until", equalTo("2007-05"));
        desk.clerk
                .change(person + "/death-withdrawal", 4, Map.of("reason", "误登"))
                .statusCode(200);
        desk.clerk.get(at).then().body("until", equalTo("2007-06"));
        List<TopicRecord> told = FACTS.of(at.substring(at.lastIndexOf('/') + 1), 6);
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "living-subsidy.granted.v1",
                        TYPE + "living-subsidy.ended.v1",
                        TYPE + "living-subsidy.granted.v1",
                        TYPE + "living-subsidy.ended.v1",
                        TYPE + "living-subsidy.ended.v1",
                        TYPE + "living-subsidy.ended.v1");
    }

    @Test
    void a_firm_pays_ten_years_of_contributions_for_each_retiree() {
        LumpSum sum = LumpSum.of(46, Money.of("15590"), new BigDecimal("0.06"), 10);

        assertThat(sum.ofEach()).isEqualTo(Money.of("9354.00"));
        assertThat(sum.amount()).isEqualTo(Money.of("430284.00"));
    }

    @Test
    void a_lump_sum_is_received_whole_once_and_by_another_person() {
        // Given
        String employer = Agency.ofDonghu().employer();
        JsonPath agreed = desk.clerk.made(FUNDINGS, desk.funding(employer));
        String at = FUNDINGS + "/" + agreed.getString("id");
        FundDesk funds = new FundDesk();
        Money before = funds.balance("medical", "360102", "income-account");
        desk.clerk.post(FUNDINGS, desk.funding(employer)).statusCode(409).body("code", equalTo("lump-sum-agreed"));
        Desk.of(Tokens.of("cashier").in("360102").as("hardship-clerk"))
                .change(at + "/receipt", 1, receipt("430284.00"))
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        desk.cashier
                .change(at + "/receipt", 1, receipt("430283.99"))
                .statusCode(422)
                .body("code", equalTo("lump-sum-whole"));
        desk.cashier
                .change(at + "/receipt", 1, Map.of("on", "2007-03-19", "amount", "430284.00", "document", "1"))
                .statusCode(422)
                .body("code", equalTo("lump-sum-before-agreement"));

        // When
        desk.cashier.change(at + "/receipt", 1, receipt("430284.00")).statusCode(200);

        // Then
        assertThat(funds.balance("medical", "360102", "income-account").minus(before))
                .isEqualTo(Money.of("430284.00"));
        desk.cashier
                .change(at + "/receipt", 2, receipt("430284.00"))
                .statusCode(409)
                .body("code", equalTo("lump-sum-received"));
        assertThat(FACTS.of(agreed.getString("id"), 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "lump-sum-funding.agreed.v1", TYPE + "lump-sum-funding.received.v1");
    }

    @Test
    void broken_relations_are_found_until_they_are_resumed() {
        // Given
        Agency donghu = Agency.ofDonghu();
        JsonPath enrolled = donghu.enrolled(donghu.enrolment(donghu.flexible("pension"), "2007-01-01"));
        String at = ENROLMENTS + "/" + enrolled.getString("id");
        desk.clerk.change(at + "/suspension", 1, Map.of("until", "2007-03-01")).statusCode(200);

        // Then
        broken(enrolled, "2007-03-01").body("items.id", contains(enrolled.getString("id")));
        broken(enrolled, "2007-02-28").body("items.id", not(hasItem(enrolled.getString("id"))));
        desk.clerk.change(at + "/resumption", 2, Map.of("from", "2007-06-01")).statusCode(200);
        broken(enrolled, "2007-06-30").body("items.id", not(hasItem(enrolled.getString("id"))));
    }

    private ValidatableResponse broken(JsonPath enrolled, String before) {
        return desk.clerk
                .asking()
                .queryParam("person", enrolled.getString("person.token"))
                .queryParam("stoppedBefore", before)
                .get(ENROLMENTS)
                .then();
    }

    private void refused(Map<String, Object> subsidy, int status, String code) {
        desk.clerk.post(SUBSIDIES, subsidy).statusCode(status).body("code", equalTo(code));
    }
}
