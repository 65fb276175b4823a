package org.ganlao.socialinsurance.register.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.EMPLOYERS;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.ganlao.socialinsurance.Agency.employer;
import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.register.employer.EmployerEndpoints.CLOSURE;
import static org.ganlao.socialinsurance.register.employer.EmployerEndpoints.TRANSFER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.socialinsurance.Agency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class EmployerLifeTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");
    private static final String TYPE = "org.ganlao.social-insurance.employer.";

    private final Agency donghu = Agency.ofDonghu();
    private final Desk clerk = donghu.clerk();

    @ParameterizedTest
    @CsvSource({"40, 2", "65, 1", "26, 3", "94, 1"})
    void the_industry_gives_the_risk_class(String industry, int riskClass) {
        JsonPath registered = donghu.registered(industrial(industry));

        assertThat(registered.getInt("profile.industryClass")).isEqualTo(riskClass);
        clerk.asking()
                .queryParam("industry", industry)
                .queryParam("region", "360102")
                .get(EMPLOYERS)
                .then()
                .body("items.id", hasItem(registered.getString("id")));
    }

    @Test
    void the_industries_are_read_as_they_stand_on_a_day() {
        clerk.get("/v1/industries")
                .then()
                .body("find { it.code == '06' }.riskClass", equalTo(3))
                .body("find { it.code == '94' }.riskClass", equalTo(1));
        clerk.get("/v1/industries?on=2005-12-28").then().body("find { it.code == '94' }", nullValue());
    }

    @Test
    void an_industry_is_known_and_its_class_is_not_stated_otherwise() {
        refused(industrial("38"), "industry-unknown");
        refused(with(industrial("40"), "industryClass", 3), "class-of-industry");
        refused(industrial(null), "industry-or-class");
        refused(with(industrial("40"), "park", "高新区"), "park-without-park");
    }

    @Test
    void a_certificate_has_one_employer() {
        String number = "赣社险字" + UUID.randomUUID();
        JsonPath first = donghu.registered(with(donghu.profile(), "number", number));

        clerk.post(EMPLOYERS, employer(OrganisationCodes.next(), with(donghu.profile(), "number", number)))
                .statusCode(409)
                .body("code", equalTo("number-taken"));
        clerk.asking()
                .queryParam("number", number)
                .get(EMPLOYERS)
                .then()
                .body("items.id", contains(first.getString("id")));
    }

    @Test
    void an_employer_closes_when_it_insures_nobody_any_more() {
        // Given
        JsonPath registered = donghu.registered(donghu.profile());
        String at = EMPLOYERS + "/" + registered.getString("id");
        Map<String, Object> insured = donghu.employee("pension", registered.getString("employer"));
        String enrolment = ENROLMENTS + "/"
                + donghu.enrolled(donghu.enrolment(insured, "2007-02-01")).getString("id");
        clerk.change(at + "/closure", 1, CLOSURE).statusCode(409).body("code", equalTo("employer-still-insures"));
        clerk.change(enrolment + "/suspension", 1, Map.of("until", "2007-04-01"))
                .statusCode(200);

        // When
        clerk.change(at + "/closure", 1, CLOSURE).statusCode(200).body("state", equalTo("closed"));

        // Then
        clerk.post(ENROLMENTS, donghu.enrolment(insured, "2007-02-01"))
                .statusCode(422)
                .body("code", equalTo("employer-has-closed"));
        clerk.change(enrolment + "/resumption", 2, Map.of("from", "2007-05-01"))
                .statusCode(422)
                .body("code", equalTo("employer-has-closed"));
        clerk.change(at + "/corrections", 2, Map.of("profile", with(donghu.profile(), "inPark", true), "reason", "园区"))
                .statusCode(409)
                .body("code", equalTo("employer-closed"));

        // When
        clerk.change(at + "/reopening", 2, Map.of("reason", "有误"))
                .statusCode(200)
                .body("state", equalTo("registered"));

        // Then
        clerk.post(ENROLMENTS, donghu.enrolment(insured, "2007-05-01")).statusCode(201);
        clerk.change(at + "/reopening", 3, Map.of("reason", "有误"))
                .statusCode(409)
                .body("code", equalTo("employer-not-closed"));
    }

    @Test
    void an_employer_neither_closes_nor_moves_before_it_was_registered() {
        String at = donghu.newEmployer();

        clerk.change(at + "/closure", 1, Map.of("on", "2006-12-19", "reason", "bankrupt"))
                .statusCode(422)
                .body("code", equalTo("closed-before-registration"));
        clerk.change(at + "/transfer", 1, Map.of("region", "360103", "on", "2006-12-19", "reason", "迁址"))
                .statusCode(422)
                .body("code", equalTo("moved-before-registration"));
        clerk.change(at + "/transfer", 1, Map.of("region", "360102", "on", "2007-04-01", "reason", "迁址"))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
        clerk.change(at + "/closure", 1, Map.of("on", "2006-12-20", "reason", "bankrupt"))
                .statusCode(200);
    }

    @Test
    void an_employers_moves_are_told_and_only_the_other_agency_sees_it_then() {
        // Given
        String at = donghu.newEmployer();
        Desk xihu = Agency.of("360103").clerk();

        // When
        clerk.change(at + "/transfer", 1, TRANSFER).statusCode(200).body("movedFrom", equalTo("360102"));

        // Then
        clerk.get(at).then().statusCode(404);
        xihu.get(at).then().statusCode(200).body("profile.region", equalTo("360103"));
        xihu.change(at + "/closure", 2, CLOSURE).statusCode(200);
        xihu.change(at + "/reopening", 3, Map.of("reason", "有误")).statusCode(200);
        List<TopicRecord> told = FACTS.of(at.substring(at.lastIndexOf('/') + 1), 4);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "registered.v1", TYPE + "transferred.v1", TYPE + "closed.v1", TYPE + "reopened.v1");
        assertThat(told.get(1).json().get("movedFrom").asText()).isEqualTo("360102");
        assertThat(told.get(2).json().get("closedOn").asText()).isEqualTo("2007-04-01");
        assertThat(told.get(3).json().has("closedOn")).isFalse();
    }

    /** Without a class of its own; without an industry too where it is null. */
    private Map<String, Object> industrial(String industry) {
        Map<String, Object> profile = new HashMap<>(donghu.profile());
        profile.remove("industryClass");
        if (industry != null) {
            profile.put("industry", industry);
        }
        return profile;
    }

    private void refused(Map<String, Object> profile, String code) {
        clerk.post(EMPLOYERS, employer(OrganisationCodes.next(), profile))
                .statusCode(422)
                .body("code", equalTo(code));
    }
}
