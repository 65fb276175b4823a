package org.ganlao.employment.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.assistance.AssistanceOffice.PERSONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.ganlao.employment.insurancesubsidy.InsuranceSubsidyOffice;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class AssistanceResourceTest {

    @Inject
    Sql sql;

    private final AssistanceOffice office = AssistanceOffice.of("360481");
    private final PersonalId li = InsuranceSubsidyOffice.someone();

    @Test
    void all_that_a_person_received_stands_in_one_ledger() {
        // Given
        String placement = office.insurance.entitled(li);
        String april = office.insurance.claims(placement, 4);
        String may = office.insurance.claims(placement, 5);
        String relief = office.reliefs.grants(li, 2007);
        String internship = office.internships.claimsSubsidy(
                office.internships.startsInMarch(InsuranceSubsidyOffice.someone()), "2007-05-31");
        Desk.of(Tokens.of("reviewer").in("360481"))
                .change("/v1/support-claims/" + may + "/refusal", 1, Map.of("reason", "材料不齐"))
                .statusCode(200);

        // When
        Response ledger = ofDocument(office.desk, li);

        // Then
        String token = office.tokenOf(april);
        ledger.then()
                .statusCode(200)
                .body("token", equalTo(token))
                .body("person.number", equalTo(li.masked()))
                .body("claims.id", contains(april, may))
                .body("claims.state", contains("claimed", "refused"))
                .body("claims.toPerson", contains(true, true))
                .body("loans", hasSize(0))
                .body("reliefs.id", contains(relief))
                .body("years.kind", contains("insurance-subsidy"))
                .body("years.amount", contains("150.78"));
        office.desk
                .get(PERSONS + "/" + office.tokenOf(internship))
                .then()
                .body("claims.toPerson", contains(false))
                .body("years.amount", contains("900.00"));
    }

    @Test
    void it_shows_what_the_callers_regions_gave_and_the_reading_is_audited() {
        // Given
        String token = office.supported(li);

        // When
        office.desk.get(PERSONS + "/" + token).then().statusCode(200);

        // Then
        assertThat(sql.list("select action from audit_entry where object_id = ?", row -> row.text("action"), token))
                .containsExactly("assistance.read");
        Desk elsewhere = Desk.of(Tokens.of("clerk").in("360425"));
        elsewhere.get(PERSONS + "/" + token).then().statusCode(404);
        ofDocument(elsewhere, li).then().statusCode(404);
        ofDocument(office.desk, InsuranceSubsidyOffice.someone()).then().statusCode(404);
        office.desk.get(PERSONS).then().statusCode(400);
    }

    @Test
    void kinds_that_exclude_each_other_are_not_given_for_the_same_month() {
        // Given
        String internship = office.internships.startsInMarch(li);
        String placement = office.insurance.entitled(li);
        String may = office.insurance.claims(placement, 5);

        // When
        office.internships
                .subsidy(internship, "2007-05-31")

                // Then
                .statusCode(409)
                .body("code", equalTo("double-benefit"))
                .body("detail", containsString(may));
        String untilApril = office.internships.claimsSubsidy(internship, "2007-04-30");
        office.insurance.asks(placement, 4).statusCode(409).body("detail", containsString(untilApril));
        office.insurance.asks(placement, 2).statusCode(201);
    }

    @Test
    void a_kind_stays_within_its_yearly_cap() {
        String placement = office.insurance.entitled(li);

        office.insurance.pays(placement, 3, "12000.02").statusCode(409).body("code", equalTo("yearly-cap-passed"));
        office.insurance.pays(placement, 3, "11999.98").statusCode(201);
        office.insurance.pays(placement, 4, "0.03").statusCode(409).body("code", equalTo("yearly-cap-passed"));
        office.insurance.pays(placement, 4, "0.02").statusCode(201);
    }

    private static Response ofDocument(Desk desk, PersonalId person) {
        return desk.asking()
                .header("Identity-Document", "resident-id " + person.number())
                .get(PERSONS);
    }
}
