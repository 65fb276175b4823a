package org.ganlao.socialinsurance.benefit.unemployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.socialinsurance.benefit.unemployment.UnemploymentOffice.CLAIMS;
import static org.ganlao.socialinsurance.benefit.unemployment.UnemploymentOffice.FINDINGS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.personal.rotation.ReplacementReason;
import org.ganlao.platformtest.ForeignEvents;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Luxi county: work that others tell of stops a benefit, in whichever order and however often it is told. */
@QuarkusTest
class HearWorkingLivesTest {

    private static final String PLACED = "org.ganlao.employment.placement.recorded.v1";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");

    @Inject
    Sql sql;

    @Inject
    PersonTokens tokens;

    private final UnemploymentOffice luxi = UnemploymentOffice.of("360323");
    private final String li = luxi.paid(24);

    @Test
    void a_placement_stops_the_benefit_from_the_month_after_and_what_was_paid_is_found_overpaid() {
        // Given
        String claim = luxi.granted(li);
        UnemploymentOffice.pay(claim, "2007-04", "2007-05", "2007-06");
        ObjectNode placed = UnemploymentOffice.sample("employment", "placement.recorded", li);
        placed.put("occurredOn", "2007-04-20");

        // When
        UUID event = UUID.randomUUID();
        ForeignEvents employment = ForeignEvents.of("employment");
        employment.say(event, PLACED, placed);
        employment.say(event, PLACED, placed);
        employment.say(UUID.randomUUID(), PLACED, placed);

        // Then
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> read(claim).body("state", equalTo("stopped")));
        read(claim)
                .body("dueUntil", equalTo("2007-05-01"))
                .body("stopsOn", equalTo("2007-04-20"))
                .body("stopReason", equalTo("re-employed"));
        found(claim).body("items.amount", contains("504.00")).body("items.state", contains("found"));
        assertThat(payments(claim))
                .containsExactly("2007-04 PAID", "2007-05 TO_BE_RECOVERED", "2007-06 TO_BE_RECOVERED");
        assertThat(FACTS.of(claim, 3)).allSatisfy(PublishedEvents::isAsFullAsItsSample);

        // When
        placed.put("version", 2).put("occurredOn", "2007-05-20");
        UnemploymentOffice.hear("employment", "placement.corrected", placed);

        // Then
        found(claim).body("items.amount", contains("252.00"));
        assertThat(payments(claim)).containsExactly("2007-04 PAID", "2007-05 PAID", "2007-06 TO_BE_RECOVERED");

        // When
        placed.put("version", 3).put("annulReason", "误登");
        UnemploymentOffice.hear("employment", "placement.annulled", placed);

        // Then
        read(claim).body("state", equalTo("granted")).body("dueUntil", equalTo("2008-04-01"));
        String finding = found(claim)
                .body("items.state", contains("taken-back"))
                .body("items.amount", contains("0.00"))
                .extract()
                .path("items[0].id");
        assertThat(payments(claim)).containsExactly("2007-04 PAID", "2007-05 PAID", "2007-06 PAID");
        assertThat(FACTS.of(finding, 3))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(
                        "org.ganlao.social-insurance.overpaid-benefit.found.v1",
                        "org.ganlao.social-insurance.overpaid-benefit.changed.v1",
                        "org.ganlao.social-insurance.overpaid-benefit.taken-back.v1");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2007-05-01",
        "1 1, 2007-05-01",
        "1 2, 2007-06-01",
        "2 1, 2007-06-01",
        "1 2 3, 2008-04-01",
        "3 1 2, 2008-04-01",
        "3, 2008-04-01"
    })
    void the_latest_version_holds_in_whichever_order_they_come(String order, String dueUntil) {
        String claim = luxi.granted(li);
        ObjectNode contract = UnemploymentOffice.sample("labor-rights", "contract.signed", li);

        for (String version : order.split(" ")) {
            ObjectNode told = contract.deepCopy().put("version", Integer.parseInt(version));
            told.put("startsOn", version.equals("1") ? "2007-04-20" : "2007-05-02");
            if (version.equals("3")) {
                told.put("annulReason", "误登");
            }
            UnemploymentOffice.hear("labor-rights", "contract.signed", told);
        }

        read(claim).body("dueUntil", equalTo(dueUntil));
        found(claim).body("items", empty());
    }

    @Test
    void of_two_works_the_earlier_decides_and_the_work_that_was_lost_does_not_count() {
        String claim = luxi.granted(li);

        luxi.hear("labor-rights", "contract.signed", li, fact -> fact.put("startsOn", "2007-06-02"));
        luxi.hear("employment", "placement.recorded", li, fact -> fact.put("occurredOn", "2003-03-20"));
        luxi.hear("employment", "placement.recorded", li, fact -> fact.put("occurredOn", "2007-05-31"));

        read(claim).body("dueUntil", equalTo("2007-06-01"));
    }

    @Test
    void work_that_was_told_before_the_claim_refuses_it() {
        luxi.hear("employment", "placement.recorded", li, fact -> fact.put("occurredOn", "2007-04-05"));

        String claim = luxi.claimed(li).getString("id");

        luxi.decide(claim).body("state", equalTo("refused")).body("assessment.unmet", contains("out-of-work"));
    }

    @Test
    void work_told_between_claim_and_decision_refuses_it_and_a_registration_that_ended_does_too() {
        String claim = luxi.claimed(li).getString("id");
        luxi.hear("employment", "placement.recorded", li, fact -> fact.put("occurredOn", "2007-04-12"));
        luxi.decide(claim).body("assessment.unmet", contains("out-of-work"));

        String wang = luxi.paid(24);
        luxi.hear("employment", "job-seeker.deregistered", wang, fact -> fact.put("occurredOn", "2007-01-02"));
        sql.update(
                "delete from heard_job_seeker where person = ? and ended_on is null", UnemploymentOffice.token(wang));
        luxi.decide(luxi.claimed(wang).getString("id")).body("assessment.unmet", contains("registered-and-seeking"));
    }

    @Test
    void a_person_told_of_by_a_replaced_token_is_the_same_person() {
        String claim = luxi.granted(li);
        String token = UnemploymentOffice.token(li);
        String old = "p0_" + UUID.randomUUID().toString().replace("-", "").substring(0, 24);
        QuarkusTransaction.requiringNew().run(() -> tokens.replace(old, token, ReplacementReason.MERGE));

        ObjectNode placed = UnemploymentOffice.sample("employment", "placement.recorded", li);
        UnemploymentOffice.hear(
                "employment", "placement.recorded", placed.put("person", old).put("occurredOn", "2007-05-02"));

        read(claim).body("state", equalTo("stopped"));
    }

    private ValidatableResponse read(String claim) {
        return luxi.clerk().get(CLAIMS + "/" + claim).then().statusCode(200);
    }

    private ValidatableResponse found(String claim) {
        return luxi.clerk()
                .asking()
                .queryParam("claim", claim)
                .get(FINDINGS)
                .then()
                .statusCode(200);
    }

    private List<String> payments(String claim) {
        return sql.list(
                "select to_char(month, 'YYYY-MM') || ' ' || state as payment from benefit_payment where ground = ? order by month",
                row -> row.text("payment"),
                UUID.fromString(claim));
    }
}
