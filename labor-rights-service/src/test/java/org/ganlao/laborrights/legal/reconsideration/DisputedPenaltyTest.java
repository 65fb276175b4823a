package org.ganlao.laborrights.legal.reconsideration;

import static org.ganlao.laborrights.legal.reconsideration.ReconsiderationOffice.CASES;
import static org.ganlao.laborrights.legal.reconsideration.ReconsiderationOffice.SUITS;
import static org.ganlao.laborrights.legal.reconsideration.ReconsiderationOffice.step;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.enforcement.inspection.InspectionOffice;
import org.ganlao.platformtest.OrganisationCodes;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DisputedPenaltyTest {

    private static final String GRADES = "/v1/employer-grades";
    private static final String PUBLICATIONS = "/v1/violator-publications";

    private final String builder = OrganisationCodes.next();
    private final InspectionOffice inspectorate =
            new InspectionOffice(Bureau.REGION, builder, OrganisationCodes.next());
    private final ReconsiderationOffice office = new ReconsiderationOffice();

    @Test
    void a_penalty_that_is_set_aside_is_neither_public_nor_graded_any_more_and_another_may_be_decided() {
        // Given
        inspectorate.paid(inspectorate.served(), "2007-04-02");
        String at = inspectorate.served();
        inspectorate.paid(at, "2007-04-02");
        String published = published(at);
        inspectorate.head.made(GRADES, grade());
        grades().body("items.grade", equalTo(List.of("c")));

        // When
        reconsiders(at, Map.of("result", "revoked"), 200);

        // Then
        inspectorate
                .inspector
                .get(at)
                .then()
                .body("stage", equalTo("concluded"))
                .body("fine", nullValue())
                .body("penaltyRevokedOn", equalTo("2007-05-30"));
        inspectorate.inspector.get(published).then().body("state", equalTo("annulled"));
        grades().body("items.grade", equalTo(List.of("b")));
        office.clerk.post(CASES, disputing(at)).statusCode(409).body("code", equalTo("no-penalty-decided"));
        inspectorate.takes(
                inspectorate.inspector,
                at,
                "penalty-notice",
                Map.of("on", "2007-06-04", "fine", "2000.00", "note", "拟处罚款"));
    }

    @Test
    void a_penalty_that_is_changed_is_made_public_anew_and_never_raised() {
        // Given
        String at = inspectorate.served();
        String published = published(at);

        // When
        reconsiders(at, Map.of("result", "changed", "fine", "8000.01"), 422).body("code", equalTo("fine-raised"));
        reconsiders(at, Map.of("result", "changed", "fine", "5000.00"), 200).body("decision.fine", equalTo("5000.00"));

        // Then
        inspectorate.inspector.get(at).then().body("stage", equalTo("served")).body("fine", equalTo("5000.00"));
        inspectorate.inspector.get(published).then().body("state", equalTo("annulled"));
        published(at);
    }

    @Test
    void a_judgment_sets_a_penalty_aside_when_it_takes_effect() {
        // Given
        String at = inspectorate.served();
        Map<String, Object> suit = ReconsiderationOffice.suit(null);
        suit.put("inspectionCase", id(at));
        String sued = SUITS + "/" + office.clerk.made(SUITS, suit).getString("id");
        office.clerk
                .change(sued + "/judgment", 1, Map.of("on", "2007-05-30", "result", "revoked", "headAppeared", true))
                .statusCode(200);
        inspectorate.inspector.get(at).then().body("fine", equalTo("8000.00"));

        // When
        office.clerk.change(sued + "/effect", 2, step("2007-06-20")).statusCode(200);

        // Then
        inspectorate.inspector.get(at).then().body("fine", nullValue());
    }

    private ValidatableResponse reconsiders(String at, Map<String, String> decision, int status) {
        String reconsideration =
                CASES + "/" + office.clerk.made(CASES, disputing(at)).getString("id");
        office.clerk
                .change(reconsideration + "/acceptance", 1, step("2007-04-04"))
                .statusCode(200);
        Map<String, String> decided =
                new HashMap<>(Map.of("on", "2007-05-30", "number", "洪劳复决〔2007〕3号", "words", "幅度不当"));
        decided.putAll(decision);
        return office.reviewer.change(reconsideration + "/decision", 2, decided).statusCode(status);
    }

    private static Map<String, Object> disputing(String at) {
        Map<String, Object> request = new HashMap<>(ReconsiderationOffice.request("2007-03-27", "2007-04-02"));
        Map<String, Object> matter = new HashMap<>();
        ((Map<?, ?>) request.get("matter")).forEach((name, value) -> matter.put(name.toString(), value));
        matter.put("inspectionCase", id(at));
        request.put("matter", matter);
        return request;
    }

    private String published(String at) {
        Map<String, Object> proposal = Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "employer",
                builder,
                "employerName",
                "总包单位",
                "inspectionCase",
                id(at),
                "facts",
                "拖欠12名职工工资");
        String publication = PUBLICATIONS + "/"
                + inspectorate.inspector.made(PUBLICATIONS, proposal).getString("id");
        inspectorate
                .head
                .change(publication + "/publication", 1, Map.of("on", "2007-06-28"))
                .statusCode(200);
        return publication;
    }

    private Map<String, Object> grade() {
        return Map.of(
                "sourceRef", UUID.randomUUID().toString(), "region", Bureau.REGION, "employer", builder, "year", 2007);
    }

    private ValidatableResponse grades() {
        return inspectorate
                .head
                .asking()
                .queryParam("employer", builder)
                .queryParam("present", true)
                .get(GRADES)
                .then();
    }

    private static String id(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }
}
