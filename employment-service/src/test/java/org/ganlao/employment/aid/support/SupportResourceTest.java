package org.ganlao.employment.aid.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.employment.aid.support.SupportOffice.CLAIMS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SupportResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.support-claim.";

    @Inject
    Sql sql;

    private final SupportOffice office = SupportOffice.of("360121");

    @Test
    void what_has_to_be_paid_back_is_not_claimed_again_before_it_came_back() {
        // Given
        String recalled = office.toBeRefunded();
        String internship = office.reviewer.get(CLAIMS + "/" + recalled).path("ground");

        // When
        office.internships.subsidy(internship, "2007-05-31").statusCode(422).body("code", equalTo("no-month-to-claim"));
        office.refunds(recalled, 4, "2007-06-30").statusCode(200);

        // Then
        office.internships.subsidy(internship, "2007-05-31").statusCode(201);
    }

    @Test
    void the_database_too_keeps_payment_after_claim_and_return_after_payment() {
        String id = office.toBeRefunded();
        office.refunds(id, 4, "2007-06-30").statusCode(200);

        assertThatThrownBy(() -> sql.update("update support_claim set paid_on = claimed_on - 1 where id = ?::uuid", id))
                .hasStackTraceContaining("support_claim_paid_after_claim");
        assertThatThrownBy(
                        () -> sql.update("update support_claim set refunded_on = paid_on - 1 where id = ?::uuid", id))
                .hasStackTraceContaining("support_claim_refunded_after_payment");
    }

    @ParameterizedTest
    @CsvSource({
        "STARTUP_SUBSIDY, true, support_claim_once",
        "INSURANCE_SUBSIDY, false, support_claim_insurance_once",
        "INTERMEDIARY_SUBSIDY, false, support_claim_intermediary_once"
    })
    void the_database_too_counts_what_has_to_be_paid_back(String kind, boolean sameGround, String constraint) {
        String recalled = office.toBeRefunded();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    sql.update("update support_claim set kind = ? where id = ?::uuid", kind, recalled);
                    sql.update("""
                            insert into support_claim (id, version, client, source_ref, recorded_at, kind, region, ground,
                                payee_name, payee_employer, person, from_day, to_day, claimed_on, amount, state,
                                proposed_by, proposed_at)
                            select gen_random_uuid(), 1, client, gen_random_uuid()::text, recorded_at, kind, region,
                                case when ? then ground else gen_random_uuid() end, payee_name, payee_employer, person,
                                from_day, to_day, claimed_on, amount, 'CLAIMED', proposed_by, proposed_at
                              from support_claim where id = ?::uuid""", sameGround, recalled);
                }))
                .hasStackTraceContaining(constraint);
    }

    @Test
    void the_subsidy_of_an_intern_is_claimed_with_its_working_and_approved_by_another_person() {
        // Given
        String internship = office.internships.startsInMarch();

        // When
        String id = office.internships
                .subsidy(internship, "2007-05-31")
                .statusCode(201)
                .header("Location", containsString("/v1/support-claims/"))
                .extract()
                .path("claim");

        // Then
        office.reviewer
                .get(CLAIMS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("claimed"))
                .body("kind", equalTo("internship-subsidy"))
                .body("amount", equalTo("900.00"))
                .body("from", equalTo("2007-03-01"))
                .body("to", equalTo("2007-05-31"))
                .body("payee.employer", equalTo("71526726X"))
                .body("person", notNullValue())
                .body("working.key", contains("whole-months", "employment.internship.subsidy"))
                .body("working.figure", contains("3", "300.00"));
        Desk.of(Tokens.of("reviewer").as("clerk-supervisor").in("360121"))
                .change(CLAIMS + "/" + id + "/approval", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        office.does("approval", id, 1, Map.of())
                .statusCode(200)
                .body("state", equalTo("approved"))
                .body("approval.approvedBy", notNullValue());
        office.does("refusal", id, 2, Map.of("reason", "材料不齐"))
                .statusCode(409)
                .body("code", equalTo("claim-in-another-state"));
    }

    @Test
    void no_month_is_claimed_twice_unless_its_claim_was_refused() {
        // Given
        String internship = office.internships.startsInMarch();
        String id = office.internships.claimsSubsidy(internship, "2007-04-30");

        // When
        office.internships.subsidy(internship, "2007-05-30").statusCode(422).body("code", equalTo("no-month-to-claim"));
        String may = office.internships.claimsSubsidy(internship, "2007-05-31");
        office.does("refusal", may, 1, Map.of("reason", "材料不齐")).statusCode(200).body("because", equalTo("材料不齐"));
        String again = office.internships.claimsSubsidy(internship, "2007-05-31");

        // Then
        office.reviewer
                .get(CLAIMS + "/" + again)
                .then()
                .body("amount", equalTo("300.00"))
                .body("from", equalTo("2007-05-01"));
        office.reviewer
                .get(CLAIMS + "?kind=internship-subsidy&state=claimed&ground=" + internship)
                .then()
                .body("items.id", hasItem(id))
                .body("items.id", hasItem(again))
                .body("items.id", not(hasItem(may)));
    }

    @Test
    void a_claim_falls_with_its_ground() {
        // Given
        String internship = office.internships.startsInMarch();
        String until = office.internships.claimsSubsidy(internship, "2007-04-30");
        String later = office.internships.claimsSubsidy(internship, "2007-05-31");
        office.does("approval", until, 1, Map.of()).statusCode(200);
        office.does("approval", later, 1, Map.of()).statusCode(200);

        // When
        office.internships.ends(internship, 1, "2007-05-15");

        // Then
        office.reviewer.get(CLAIMS + "/" + later).then().body("state", equalTo("annulled"));
        office.reviewer.get(CLAIMS + "/" + until).then().body("state", equalTo("approved"));

        // When
        office.internships.annuls(internship, 2);

        // Then
        office.reviewer
                .get(CLAIMS + "/" + until)
                .then()
                .body("state", equalTo("annulled"))
                .body("annulReason", equalTo("录入重复"));
        assertThat(FACTS.of(until, 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "approved.v1", TYPE + "annulled.v1");
    }

    @Test
    void that_claims_were_read_is_in_the_audit() {
        // Given
        String id = office.claims();

        // When
        String person = office.reviewer.get(CLAIMS + "/" + id).path("person");
        office.reviewer
                .asking()
                .queryParam("person", person)
                .get(CLAIMS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));

        // Then
        assertThat(sql.list(
                        "select action from audit_entry where object_id = ? and action like '%.read'",
                        row -> row.text("action"), id))
                .containsExactly("support-claim.read");
        assertThat(sql.list(
                        "select detail::text as detail from audit_entry where action = 'support-claim.listed'",
                        row -> row.text("detail")))
                .anySatisfy(detail -> assertThat(detail).contains(person));
    }

    @Test
    void what_was_never_approved_is_never_told() {
        // Given
        String id = office.claims();

        // When
        office.annuls(id, 1).statusCode(200).body("state", equalTo("annulled"));

        // Then
        office.does("approval", id, 2, Map.of()).statusCode(409).body("code", equalTo("record-annulled"));
        assertThat(FACTS.of(id, 0)).isEmpty();
    }
}
