package org.ganlao.laborrights.enforcement.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.enforcement.heard.OtherServices.sample;
import static org.ganlao.laborrights.enforcement.heard.OtherServices.somebody;
import static org.ganlao.laborrights.enforcement.heard.OtherServices.tell;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.arc.Arc;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.deadline.DeadlineEndpoints;
import org.ganlao.laborrights.enforcement.inspection.InspectionOffice;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** The inspectorate of Donghu district, which looks at what does not go together. */
public final class FindingOffice {

    static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");

    static final String FINDINGS = "/v1/findings";
    static final String REBUILDS = "/v1/finding-rebuilds";
    static final String EMPLOYER = "71526726X";

    final Desk inspector = Desk.of(Tokens.of("inspector").in(Bureau.REGION).as("inspector-of-findings"));
    final Desk supervisor = Desk.of(Tokens.of("supervisor").in(Bureau.REGION).as("supervisor-of-findings"));

    private final Bureau bureau = new Bureau();

    /** Whatever is told so far is reckoned. */
    static void reckon() {
        Arc.container().instance(ReckonAtOnce.class).get().reckon();
    }

    /** Somebody insured through the employer from this day on, who has no contract. */
    static String insuredWithoutContract(String from) {
        String person = somebody();
        insure(UUID.randomUUID(), person, from);
        return person;
    }

    static void insure(UUID enrolment, String person, String from) {
        var fact = sample("social-insurance.enrolment.started", enrolment).put("person", person);
        fact.withArray("/periods").removeAll().addObject().put("from", from).put("inOpening", false);
        tell("social-insurance.enrolment.started", fact.put("occurredOn", from));
    }

    static void strikeOut(UUID enrolment, String person) {
        String annulled = "social-insurance.enrolment.annulled";
        tell(annulled, sample(annulled, enrolment).put("person", person).put("version", 9));
    }

    /** The address of a case that was opened for a finding which holds no more. */
    public static String caseWithoutCause() {
        FindingOffice office = new FindingOffice();
        String person = somebody();
        UUID enrolment = UUID.randomUUID();
        insure(enrolment, person, "2007-02-01");
        String opened = office.inspector
                .change(office.openedFor(person) + "/assignment", 1, Map.of("on", "2007-06-30"))
                .extract()
                .path("inspectionCase");
        strikeOut(enrolment, person);
        reckon();
        return InspectionOffice.CASES + "/" + opened;
    }

    JsonPath of(String person) {
        return listed(person).extract().jsonPath();
    }

    ValidatableResponse listed(String person) {
        return inspector
                .asking()
                .queryParam("person", person)
                .get(FINDINGS)
                .then()
                .statusCode(200);
    }

    /** Waits until it is told as well: what a reckoning tells could be overtaken by what a person does. */
    String openedFor(String person) {
        reckon();
        String id = of(person).getString("items[0].id");
        assertThat(FACTS.of(id, 1)).hasSize(1);
        return FINDINGS + "/" + id;
    }

    private String proposed() {
        String at = openedFor(insuredWithoutContract("2007-02-01"));
        inspector.change(at + "/dismissal", 1, dismissal()).statusCode(200);
        return at;
    }

    private String dismissed() {
        String at = proposed();
        supervisor
                .change(at + "/dismissal-decision", 2, Map.of("dismissed", true))
                .statusCode(200);
        return at;
    }

    private String reinstatementProposed() {
        String at = dismissed();
        inspector.change(at + "/reinstatement", 3, reinstatement()).statusCode(200);
        return at;
    }

    static Map<String, String> reinstatement() {
        return Map.of("reason", "外省参保凭证经函复查证不实");
    }

    Map<String, Object> assignment() {
        return Map.of(
                "on", "2007-06-30", "inspectionCase", bureau.accepts(EMPLOYER).getString("id"));
    }

    static Map<String, String> dismissal() {
        return Map.of("reason", "该职工已在外省参保，已核验参保凭证");
    }

    public static void add(EndpointWalk walk) {
        FindingOffice office = new FindingOffice();
        walk.object(FINDINGS + "/{id}", () -> office.openedFor(insuredWithoutContract("2007-02-01")))
                .object(FINDINGS + "/{id}/dismissal-decision", () -> office.proposed() + "/dismissal-decision")
                .object(FINDINGS + "/{id}/reinstatement", () -> office.dismissed() + "/reinstatement")
                .object(
                        FINDINGS + "/{id}/reinstatement-decision",
                        () -> office.reinstatementProposed() + "/reinstatement-decision")
                .body("POST " + FINDINGS + "/{id}/reinstatement", () -> json(reinstatement()))
                .body("POST " + FINDINGS + "/{id}/reinstatement-decision", () -> json(Map.of("reinstated", true)))
                .settling("POST " + REBUILDS, DeadlineEndpoints::awaitsJobs)
                .heldBy("360000", "POST " + REBUILDS)
                .list("GET " + FINDINGS + "/statistics", FINDINGS + "/statistics", () -> {
                    office.openedFor(insuredWithoutContract("2007-02-01"));
                    return Bureau.REGION;
                })
                .body("POST " + FINDINGS + "/{id}/assignment", () -> json(office.assignment()))
                .body("POST " + FINDINGS + "/{id}/dismissal", () -> json(dismissal()))
                .body("POST " + FINDINGS + "/{id}/dismissal-decision", () -> json(Map.of("dismissed", true)))
                .body(
                        "POST " + REBUILDS,
                        () -> json(Map.of("sourceRef", UUID.randomUUID().toString())));
    }
}
