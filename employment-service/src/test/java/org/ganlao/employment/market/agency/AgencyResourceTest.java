package org.ganlao.employment.market.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.market.agency.AgencyOffice.AGENCIES;
import static org.ganlao.employment.market.agency.AgencyOffice.agencyRequest;
import static org.ganlao.employment.market.agency.AgencyOffice.licence;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class AgencyResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.introduction-agency.";
    private static final Map<String, String> MISTAKE = Map.of("reason", "录入重复");

    private final AgencyOffice office = AgencyOffice.of("360102");
    private final Desk desk = office.desk;

    @Test
    void an_agencys_life_is_told() {
        // Given
        Map<String, Object> agency = office.agency("private", List.of(licence("2006-01-01", "2006-12-31")));
        String id = office.registers(agency);
        String at = AGENCIES + "/" + id;

        // When
        desk.change(at + "/licences", 1, licence("2007-01-01", "2009-12-31"))
                .statusCode(200)
                .body("agency.licences.validFrom", contains("2006-01-01", "2007-01-01"));
        desk.change(at + "/corrections", 2, Map.of("reason", "类别", "agency", with(agency, "kind", "public")))
                .statusCode(200)
                .body("agency.licences.validFrom", contains("2006-01-01"));
        desk.change(at + "/corrections", 3, Map.of("reason", "类别", "agency", agency))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
        desk.change(at + "/closing", 3, Map.of("closedOn", "2007-06-01"))
                .statusCode(200)
                .body("state", equalTo("closed"));
        desk.change(at + "/annulment", 4, MISTAKE).statusCode(200).body("state", equalTo("annulled"));
        desk.change(at + "/licences", 5, licence("2010-01-01", "2010-12-31"))
                .statusCode(409)
                .body("code", equalTo("record-annulled"));

        // Then
        assertThat(FACTS.of(id, 5))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "recorded.v1",
                        TYPE + "licensed.v1",
                        TYPE + "corrected.v1",
                        TYPE + "closed.v1",
                        TYPE + "annulled.v1");
    }

    @ParameterizedTest
    @CsvSource({
        "2006-12-31, 2007-12-31, licences-overlap, 409",
        "2007-01-01, 2007-12-31, , 200",
        "2007-01-01, 2006-12-31, licence-ends-before-start, 422",
        "2005-01-01, 2005-12-31, , 200",
        "2005-01-01, 2006-01-01, licences-overlap, 409"
    })
    void licences_follow_one_another(String from, String until, String code, int status) {
        String id = office.licensedFrom("2006-01-01", "2006-12-31");

        desk.change(AGENCIES + "/" + id + "/licences", 1, licence(from, until))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void a_private_agency_needs_a_licence_and_a_college_none() {
        office.ofACollege();
        desk.post(AGENCIES, agencyRequest(office.agency("private", List.of())))
                .statusCode(422)
                .body("code", equalTo("licence-needed"));
    }

    @Test
    void an_organisation_and_a_licence_are_in_the_register_once_at_a_time() {
        // Given
        Map<String, Object> licence = licence("2006-01-01", "2006-12-31");
        Map<String, Object> agency = office.agency("private", List.of(licence));
        String at = AGENCIES + "/" + office.registers(agency);

        // When
        desk.post(AGENCIES, agencyRequest(agency)).statusCode(409).body("code", equalTo("agency-registered"));
        desk.post(AGENCIES, agencyRequest(office.agency("private", List.of(licence))))
                .statusCode(409)
                .body("code", equalTo("licence-taken"));
        String other = office.registers(office.licensed());
        desk.change(AGENCIES + "/" + other + "/licences", 1, with(licence, "validFrom", "2005-06-01"))
                .statusCode(409)
                .body("code", equalTo("licence-taken"));

        // Then
        desk.change(at + "/annulment", 1, MISTAKE).statusCode(200);
        licence.put("validFrom", "2006-01-01");
        office.registers(agency);
    }

    @Test
    void agencies_are_found_by_the_days_of_their_licence() {
        String id = office.licensedFrom("2006-01-01", "2006-12-31");

        assertThat(licensedOn("2006-12-31")).contains(id);
        assertThat(licensedOn("2007-01-01")).doesNotContain(id);
    }

    private List<String> licensedOn(String day) {
        return desk.asking()
                .queryParam("licensedOn", day)
                .queryParam("region", "360102")
                .queryParam("kind", "private")
                .queryParam("limit", 200)
                .get(AGENCIES)
                .jsonPath()
                .getList("items.id");
    }
}
