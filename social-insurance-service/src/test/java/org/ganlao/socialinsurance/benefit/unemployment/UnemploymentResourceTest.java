package org.ganlao.socialinsurance.benefit.unemployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.benefit.unemployment.UnemploymentOffice.AIDS;
import static org.ganlao.socialinsurance.benefit.unemployment.UnemploymentOffice.CLAIMS;
import static org.ganlao.socialinsurance.benefit.unemployment.UnemploymentOffice.token;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.socialinsurance.Agency;
import org.junit.jupiter.api.Test;

/** In Shangli county: who is entitled, to what, until when, and what beside it. */
@QuarkusTest
class UnemploymentResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");

    @Inject
    Sql sql;

    @Inject
    UnemploymentBenefit benefit;

    @Inject
    FollowRecipientDeaths deaths;

    private final UnemploymentOffice shangli = UnemploymentOffice.of("360322");

    @Test
    void two_years_paid_give_twelve_months_once_another_person_approves() {
        // Given
        String li = shangli.paid(24);
        shangli.clerk()
                .asking()
                .body(Map.of("person", UnemploymentOffice.person(li), "loss", shangli.loss()))
                .post(CLAIMS + "/preview")
                .then()
                .statusCode(200)
                .body("entitled", equalTo(true))
                .body("amount", equalTo("252.00"))
                .body("trace", hasItem("paid = 24 months"));

        // When
        String id = shangli.claimed(li).getString("id");
        assertThat(due("2007-04-01", id)).isEmpty();
        shangli.decide(id)

                // Then
                .statusCode(200)
                .body("state", equalTo("granted"))
                .body("assessment.months", equalTo(12))
                .body("assessment.dueFrom", equalTo("2007-04-01"))
                .body("dueUntil", equalTo("2008-04-01"));
        assertThat(due("2007-04-01", id)).containsExactly(token(li) + " 360322 252.00");
        assertThat(due("2008-03-01", id)).hasSize(1);
        assertThat(due("2008-04-01", id)).isEmpty();
        assertThat(due("2007-03-01", id)).isEmpty();
        assertThat(benefit.dueOn(YearMonth.of(2007, 4), "360322")).isEqualTo("2007-04-15");
        List<TopicRecord> told = FACTS.of(id, 2);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        "org.ganlao.social-insurance.unemployment-claim.claimed.v1",
                        "org.ganlao.social-insurance.unemployment-claim.granted.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void who_is_not_entitled_gets_a_decision_that_says_why() {
        String id = shangli.claimed(ResidentNumbers.next()).getString("id");

        shangli.decide(id)
                .statusCode(200)
                .body("state", equalTo("refused"))
                .body("assessment.unmet", contains("full-year-paid", "registered-and-seeking"));

        assertThat(FACTS.of(id, 2).get(1)).satisfies(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void a_loss_is_claimed_for_once_and_no_benefit_beside_another() {
        String li = shangli.paid(24);
        String id = shangli.granted(li);

        shangli.clerk().post(CLAIMS, shangli.claim(li)).statusCode(409).body("code", equalTo("claimed-already"));
        Map<String, Object> later = Map.of(
                "sourceRef", UUID.randomUUID().toString(),
                "person", UnemploymentOffice.person(li),
                "loss", Agency.with(shangli.loss(), "separatedOn", "2007-04-05"));
        shangli.clerk().post(CLAIMS, later).statusCode(409).body("code", equalTo("still-receiving"));

        // out of work again, the person goes on with what was left: two of twelve months are used
        shangli.clerk()
                .change(CLAIMS + "/" + id + "/stop", 2, Map.of("on", "2007-05-14", "reason", "military-service"))
                .statusCode(200)
                .body("state", equalTo("stopped"))
                .body("dueUntil", equalTo("2007-06-01"));
        Map<String, Object> again = Map.of(
                "region", "360322", "separatedOn", "2007-06-01", "cause", "dismissed", "claimedOn", "2007-06-11");
        shangli.clerk()
                .post(CLAIMS, Agency.with(shangli.claim(li), "loss", again))
                .statusCode(201)
                .body("assessment.months", equalTo(10))
                .body("assessment.paidMonths", equalTo(0))
                .body("assessment.dueFrom", equalTo("2007-06-01"));
    }

    @Test
    void a_stop_that_never_was_is_taken_back() {
        String id = shangli.granted(shangli.paid(24));
        String at = CLAIMS + "/" + id;
        shangli.clerk().change(at + "/stop", 2, Map.of("on", "2007-05-14", "reason", "retired"));
        assertThat(due("2007-06-01", id)).isEmpty();

        shangli.clerk()
                .change(at + "/resumption", 3, Map.of("reason", "误录"))
                .statusCode(200)
                .body("state", equalTo("granted"))
                .body("dueUntil", equalTo("2008-04-01"));

        assertThat(due("2007-06-01", id)).hasSize(1);
        assertThat(FACTS.of(id, 4)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void a_death_ends_the_benefit_with_the_month_and_taken_back_does_not() {
        String li = shangli.paid(24);
        String id = shangli.granted(li);

        QuarkusTransaction.requiringNew().run(() -> deaths.died(token(li), LocalDate.of(2007, 5, 14)));
        assertThat(due("2007-05-01", id)).hasSize(1);
        assertThat(due("2007-06-01", id)).isEmpty();

        QuarkusTransaction.requiringNew().run(() -> deaths.died(token(li), null));
        assertThat(due("2007-06-01", id)).hasSize(1);
    }

    @Test
    void a_claim_approved_after_the_death_pays_no_month_after_it() {
        String li = ResidentNumbers.next();
        Agency agency = Agency.of("360322");
        agency.enrolled(Agency.enrolment(li, agency.employee("pension", agency.employer()), "2005-01-01"));
        shangli.pay(li, 24, YearMonth.of(2007, 3));
        shangli.hear("employment", "job-seeker.registered", li, fact -> fact.put("occurredOn", "2007-04-02"));
        String id = shangli.claimed(li).getString("id");
        assertThat(sql.update("update insured_person set died_on = '2007-05-14' where person = ?", token(li)))
                .isEqualTo(1);

        shangli.decide(id).statusCode(200).body("stopReason", equalTo("died")).body("dueUntil", equalTo("2007-06-01"));
    }

    @Test
    void an_aid_falls_with_the_months_of_its_benefit_and_comes_back_with_them_unless_employment_paid_too() {
        // Given
        String li = shangli.paid(24);
        String claim = shangli.granted(li);
        String aid = shangli.clerk()
                .made(AIDS, shangli.aid(claim, "introduction", "100.00"))
                .getString("id");
        assertThat(sql.update(
                        "update benefit_payment set state = 'PAID', approved_by = 'x', approved_at = now(),"
                                + " paid_on = due_on, entry = gen_random_uuid() where ground = ?",
                        UUID.fromString(aid)))
                .isEqualTo(1);

        // When
        String at = CLAIMS + "/" + claim;
        shangli.clerk()
                .change(at + "/stop", 2, Map.of("on", "2007-04-14", "reason", "retired"))
                .statusCode(200);
        assertThat(paid(aid)).containsExactly("TO_BE_RECOVERED");
        ObjectNode support = UnemploymentOffice.sample("employment", "support-claim.paid", li);
        support.put("kind", "intermediary-subsidy").put("from", "2007-05-01").put("to", "2007-05-31");
        UnemploymentOffice.hear("employment", "support-claim.paid", support);
        shangli.clerk().change(at + "/resumption", 3, Map.of("reason", "误录")).statusCode(200);
        assertThat(paid(aid)).containsExactly("TO_BE_RECOVERED");
        support.put("version", support.get("version").asInt() + 1).put("state", "annulled");
        UnemploymentOffice.hear("employment", "support-claim.annulled", support);

        // Then
        assertThat(paid(aid)).containsExactly("PAID");
        shangli.clerk().change(at + "/annulment", 4, Map.of("reason", "录入重复")).statusCode(200);
        assertThat(paid(aid)).containsExactly("TO_BE_RECOVERED");
    }

    private List<String> paid(String aid) {
        return sql.list(
                "select state from benefit_payment where ground = ?", row -> row.text("state"), UUID.fromString(aid));
    }

    @Test
    void a_contract_farmer_gets_a_lump_sum_that_a_third_person_approves() {
        // Given
        String zhang = ResidentNumbers.next();
        shangli.pay(zhang, 30, YearMonth.of(2007, 3));
        Agency agency = Agency.of("360322");
        agency.enrolled(
                Agency.enrolment(zhang, agency.insured("unemployment", "migrant", agency.employer()), "2005-01-01"));

        // When
        String id = shangli.granted(zhang);

        // Then
        assertThat(sql.list(
                        "select amount, benefit, state, proposed_by from benefit_payment where ground = ?",
                        row -> row.decimal("amount") + " " + row.text("benefit") + " " + row.text("state"),
                        UUID.fromString(id)))
                .containsExactly("504.00 unemployment-lump-sum PROPOSED");
        assertThat(due("2007-04-01", id)).isEmpty();
        shangli.clerk()
                .change(CLAIMS + "/" + id + "/annulment", 2, Map.of("reason", "录入重复"))
                .statusCode(200);
        assertThat(sql.list(
                        "select state from benefit_payment where ground = ?",
                        row -> row.text("state"),
                        UUID.fromString(id)))
                .containsExactly("ANNULLED");
    }

    @Test
    void a_recipient_is_helped_with_treatment_and_courses_unless_employment_paid() {
        // Given
        String li = shangli.paid(24);
        String claim = shangli.granted(li);

        // Then
        String medical = shangli.clerk()
                .made(AIDS, shangli.aid(claim, "medical", "100.05"))
                .getString("id");
        shangli.clerk()
                .get(AIDS + "/" + medical)
                .then()
                .body("amount", equalTo("70.04"))
                .body("annulReason", nullValue());
        shangli.clerk()
                .post(AIDS, Agency.with(shangli.aid(claim, "medical", "100.00"), "on", "2007-03-31"))
                .statusCode(422)
                .body("code", equalTo("not-receiving"));
        shangli.clerk()
                .post(AIDS, shangli.aid(claim, "introduction", "150.01"))
                .statusCode(422)
                .body("code", equalTo("aid-used-up"));
        shangli.hear("employment", "support-claim.paid", li, fact -> {
            fact.put("kind", "internship-subsidy").put("from", "2007-05-01").put("to", "2007-05-31");
        });
        shangli.clerk()
                .post(AIDS, shangli.aid(claim, "training", "100.00"))
                .statusCode(409)
                .body("code", equalTo("aid-paid-elsewhere"));
        shangli.clerk().asking().queryParam("claim", claim).get(AIDS).then().body("items.kind", contains("medical"));

        shangli.clerk()
                .change(AIDS + "/" + medical + "/annulment", 1, Map.of("reason", "录入重复"))
                .statusCode(200);
        assertThat(FACTS.of(medical, 2)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void an_aid_that_employment_is_told_later_to_have_paid_too_is_taken_back_until_it_pays_nothing() {
        // Given
        String li = shangli.paid(24);
        String claim = shangli.granted(li);
        String aid = shangli.clerk()
                .made(AIDS, shangli.aid(claim, "introduction", "100.00"))
                .getString("id");
        ObjectNode support = UnemploymentOffice.sample("employment", "support-claim.paid", li);
        support.put("kind", "intermediary-subsidy").put("from", "2007-05-01").put("to", "2007-05-31");

        // When
        UnemploymentOffice.hear("employment", "support-claim.paid", support);

        // Then
        assertThat(paid(aid)).containsExactly("ANNULLED");

        // When
        support.put("version", support.get("version").asInt() + 1).put("state", "annulled");
        UnemploymentOffice.hear("employment", "support-claim.annulled", support);

        // Then
        assertThat(paid(aid)).containsExactlyInAnyOrder("ANNULLED", "PROPOSED");
    }

    @Test
    void the_database_finds_every_month_at_its_own_rate() {
        String id = shangli.granted(shangli.paid(24));

        assertThat(sql.one(
                        "select figure_on('social-insurance.minimum-wage', '360322', date '2007-04-01') as wage",
                        row -> row.decimal("wage")))
                .hasValue(new BigDecimal("360"));
        assertThat(due("2007-05-01", id)).singleElement().asString().endsWith("252.00");
        shangli.clerk()
                .asking()
                .queryParam("dueOn", "2009-01-01")
                .get(CLAIMS)
                .then()
                .body("items", empty());
    }

    private List<String> due(String month, String claim) {
        return sql.list(
                "select * from (" + benefit.select() + ") due where ground = ?",
                row -> row.text("person") + " " + row.text("region") + " " + row.decimal("amount"),
                LocalDate.parse(month),
                "360322%",
                UUID.fromString(claim));
    }
}
