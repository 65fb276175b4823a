package org.ganlao.socialinsurance.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.agency.AgencyDesk.AGENCIES;
import static org.ganlao.socialinsurance.agency.AgencyDesk.CARE;
import static org.ganlao.socialinsurance.agency.AgencyDesk.FINDINGS;
import static org.ganlao.socialinsurance.agency.AgencyDesk.care;
import static org.ganlao.socialinsurance.agency.AgencyDesk.request;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.register.person.PersonDesk;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class AgencyResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");
    private static final String TYPE = "org.ganlao.social-insurance.";

    /** Wanli district, where no other test has retirees or rules. */
    private static final String WANLI = "360105";

    private final AgencyDesk desk = AgencyDesk.of("360102");
    private final Desk clerk = desk.clerk;

    @Test
    void an_agency_is_found_by_what_it_offers_and_closes_by_a_correction() {
        // Given
        Map<String, Object> station = desk.station();
        String id = clerk.made(AGENCIES, request(station)).getString("id");

        // Then
        clerk.get(AGENCIES + "/" + id)
                .then()
                .body("profile.services.service", contains("life-certification", "retiree-care"));
        clerk.asking()
                .queryParam("service", "retiree-care")
                .queryParam("kind", "community-station")
                .queryParam("limit", 200)
                .get(AGENCIES)
                .then()
                .body("items.id", hasItem(id));
        clerk.post(AGENCIES, request(station)).statusCode(409).body("code", equalTo("agency-registered"));

        // When
        clerk.change(
                        AGENCIES + "/" + id + "/corrections",
                        1,
                        Map.of("profile", with(station, "closedOn", "2007-06-01"), "reason", "撤并"))
                .statusCode(200);

        // Then
        assertThat(FACTS.of(id, 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "insurance-agency.opened.v1", TYPE + "insurance-agency.corrected.v1");
    }

    @Test
    void no_agency_promises_less_than_the_standard() {
        List<Map<String, Object>> at = List.of(Map.of("service", "enrolment", "workingDays", 3));
        List<Map<String, Object>> beyond = List.of(Map.of("service", "enrolment", "workingDays", 4));

        clerk.get("/v1/service-standards").then().body("find { it.service == 'enrolment' }.workingDays", equalTo(3));
        clerk.post(AGENCIES, request(with(desk.station(), "services", at))).statusCode(201);
        refused(with(desk.station(), "services", beyond), "slower-than-standard");
        refused(with(desk.station(), "services", List.of(at.get(0), at.get(0))), "service-stated-twice");
        refused(with(desk.station(), "closedOn", "2005-06-01"), "closes-before-opening");
    }

    @Test
    void one_community_at_a_time_cares_for_a_retiree() {
        // Given
        String retiree = desk.retired();
        String first = desk.opened();
        JsonPath cared = desk.caredFor(retiree, first, "2007-03-01");
        clerk.post(CARE, care(retiree, desk.opened(), "2007-03-01"))
                .statusCode(409)
                .body("code", equalTo("cared-for-later"));

        // When
        JsonPath taken = desk.caredFor(retiree, desk.opened(), "2007-05-01");

        // Then
        clerk.get(CARE + "/" + cared.getString("id")).then().body("until", equalTo("2007-05-01"));
        clerk.asking()
                .queryParam("person", retiree)
                .queryParam("lasting", true)
                .get(CARE)
                .then()
                .body("items.id", contains(taken.getString("id")));
        assertThat(FACTS.of(cared.getString("id"), 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "retiree-care.began.v1", TYPE + "retiree-care.ended.v1");

        // When
        clerk.change(CARE + "/" + taken.getString("id") + "/end", 1, Map.of("until", "2007-05-01", "reason", "迁"))
                .statusCode(422)
                .body("code", equalTo("care-ends-before"));
        clerk.change(CARE + "/" + taken.getString("id") + "/end", 1, Map.of("until", "2007-06-01", "reason", "迁"))
                .statusCode(200);
        clerk.change(CARE + "/" + taken.getString("id") + "/end", 2, Map.of("until", "2007-06-02", "reason", "迁"))
                .statusCode(409)
                .body("code", equalTo("care-ended"));
    }

    @Test
    void only_who_is_retired_is_handed_over_and_only_to_who_cares() {
        String worker = Agency.ofDonghu()
                .enrolled(Agency.ofDonghu().enrolment(Agency.ofDonghu().flexible("pension"), "2007-02-01"))
                .getString("person.token");
        String bureau = clerk.made(
                        AGENCIES,
                        request(with(
                                desk.station(), "services", List.of(Map.of("service", "pension", "workingDays", 5)))))
                .getString("id");

        clerk.post(CARE, care(worker, desk.opened(), "2007-04-01"))
                .statusCode(422)
                .body("code", equalTo("not-retired"));
        clerk.post(CARE, care(desk.retired(), bureau, "2007-04-01"))
                .statusCode(422)
                .body("code", equalTo("cares-for-nobody"));
    }

    @Test
    void an_agency_does_not_close_while_it_cares() {
        Map<String, Object> station = desk.station();
        String id = clerk.made(AGENCIES, request(station)).getString("id");
        desk.caredFor(desk.retired(), id, "2007-03-01");

        clerk.change(
                        AGENCIES + "/" + id + "/corrections",
                        1,
                        Map.of("profile", with(station, "closedOn", "2007-06-01"), "reason", "撤并"))
                .statusCode(409)
                .body("code", equalTo("agency-cares"));
    }

    @Test
    void care_ends_with_a_death_and_goes_on_when_it_is_taken_back() {
        // Given
        String retiree = desk.retired();
        String at =
                CARE + "/" + desk.caredFor(retiree, desk.opened(), "2007-03-01").getString("id");
        String person = PersonDesk.PERSONS + "/"
                + clerk.asking()
                        .queryParam("person", retiree)
                        .get(PersonDesk.PERSONS)
                        .path("items[0].id");

        // When
        PersonDesk.of("360102").dies(person, 1, "2007-05-08");

        // Then
        clerk.get(at).then().body("until", equalTo("2007-05-09"));
        clerk.change(person + "/death-withdrawal", 2, Map.of("reason", "误登")).statusCode(200);
        clerk.get(at).then().body("until", nullValue());
    }

    @Test
    void the_rate_of_socialised_management_is_that_of_the_day() {
        // Given
        AgencyDesk wanli = AgencyDesk.of(WANLI);
        String station = wanli.opened();
        wanli.retired();
        wanli.retired();
        wanli.caredFor(wanli.retired(), station, "2007-04-01");

        // Then
        wanli.clerk
                .get(CARE + "/coverage?on=2007-04-01")
                .then()
                .body("$", hasSize(1))
                .body("[0].retirees", equalTo(3))
                .body("[0].cared", equalTo(1))
                .body("[0].rate", equalTo(33.33f));
        wanli.clerk.get(CARE + "/coverage?on=2007-03-31").then().body("[0].cared", equalTo(0));
    }

    @Test
    void the_latest_finding_says_how_a_rule_stands() {
        // Given
        AgencyDesk wanli = AgencyDesk.of(WANLI);
        wanli.inspector.made(FINDINGS, wanli.finding("audit", "2007-03-31", false));
        JsonPath later = wanli.inspector.made(FINDINGS, wanli.finding("audit", "2007-05-31", true));
        wanli.inspector
                .post(FINDINGS, wanli.finding("audit", "2007-05-31", false))
                .statusCode(409)
                .body("code", equalTo("rule-found-already"));

        // Then
        wanli.clerk
                .get(FINDINGS + "/standing/" + WANLI)
                .then()
                .body("$", hasSize(5))
                .body("find { it.rule == 'audit' }.kept", equalTo(true))
                .body("find { it.rule == 'incentive' }.kept", nullValue());
        wanli.clerk
                .get(FINDINGS + "/standing/" + WANLI + "?on=2007-05-30")
                .then()
                .body("find { it.rule == 'audit' }.kept", equalTo(false));

        // When
        wanli.supervisor
                .change(FINDINGS + "/" + later.getString("id") + "/annulment", 1, Map.of("reason", "误登"))
                .statusCode(200);

        // Then
        wanli.clerk
                .get(FINDINGS + "/standing/" + WANLI)
                .then()
                .body("find { it.rule == 'audit' }.kept", equalTo(false));
        assertThat(FACTS.of(later.getString("id"), 2))
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "work-rule.found.v1", TYPE + "work-rule.annulled.v1");
    }

    private void refused(Map<String, Object> profile, String code) {
        clerk.post(AGENCIES, request(profile)).statusCode(422).body("code", equalTo(code));
    }
}
