package org.ganlao.laborrights.enforcement.grid;

import static org.ganlao.laborrights.enforcement.grid.GridEndpoints.CELLS;
import static org.ganlao.laborrights.enforcement.grid.GridEndpoints.FACILITIES;
import static org.ganlao.laborrights.enforcement.grid.GridEndpoints.cell;
import static org.ganlao.laborrights.enforcement.grid.GridEndpoints.cellRequest;
import static org.ganlao.laborrights.enforcement.grid.GridEndpoints.community;
import static org.ganlao.laborrights.enforcement.grid.GridEndpoints.facility;
import static org.ganlao.laborrights.enforcement.inspection.InspectionOffice.CASES;
import static org.ganlao.laborrights.enforcement.inspection.InspectionOffice.INSPECTORS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.InspectionOffice;
import org.junit.jupiter.api.Test;

/** Bodies, inspectors and cells, in a county of their own. */
@QuarkusTest
class GridResourceTest {

    private static final String COUNTY = "360824";

    private final InspectionOffice office = new InspectionOffice(COUNTY);

    @Test
    void only_inspectors_with_a_credential_of_the_day_and_of_the_region_work_on_a_case() {
        // Given
        String valid = office.inspectors().get(0);
        String expired = office.inspector("2004-01-01", "2007-03-05");
        String revoked = office.inspector("2006-01-01", "2008-12-31");
        office.head
                .change(INSPECTORS + "/" + revoked + "/revocation", 1, Map.of("on", "2007-03-06", "reason", "调离"))
                .statusCode(200);
        String elsewhere = new InspectionOffice("360825").inspectors().get(0);
        String at = office.opens("2007-03-01");

        // When
        filing(at, valid, expired, "inspector-without-credential");
        filing(at, valid, revoked, "inspector-without-credential");
        filing(at, valid, elsewhere, "inspector-of-another-region");
        filing(at, valid, UUID.randomUUID().toString(), "inspector-unknown");

        // Then
        office.inspector.get(at).then().body("stage", equalTo("opened"));
    }

    private void filing(String at, String one, String other, String code) {
        office.inspector
                .change(at + "/filing", 1, Map.of("on", "2007-03-06", "inspectors", List.of(one, other), "note", "立案"))
                .statusCode(422)
                .body("code", equalTo(code));
    }

    @Test
    void a_case_is_led_to_the_inspector_of_the_cell_in_which_the_employer_acts_and_to_another_by_word() {
        // Given
        String responsible = office.inspector("2006-01-01", "2008-12-31");
        String township = community(COUNTY).substring(0, 9);
        office.head.made(CELLS, cellRequest(COUNTY, cell(responsible, township)));

        // When
        office.inspector
                .post(CASES, inCommunity("360825001001"))
                .statusCode(422)
                .body("code", equalTo("community-outside"));
        String at = CASES + "/"
                + office.inspector.made(CASES, inCommunity(township + "007")).getString("id");

        // Then
        office.inspector.get(at).then().body("responsible", equalTo(responsible));
        office.inspector
                .asking()
                .queryParam("responsible", responsible)
                .get(CASES)
                .then()
                .body("items.size()", equalTo(1));

        // When
        String another = office.inspectors().get(1);
        office.inspector
                .change(at + "/reassignment", 1, Map.of("on", "2007-03-06", "inspector", another, "note", "须回避"))
                .statusCode(200)
                .body("responsible", equalTo(another))
                .body("steps.step", hasItems("opened", "reassigned"));
    }

    @Test
    void a_cell_whose_inspector_lost_the_credential_is_vacant_and_a_body_with_inspectors_is_not_struck_out() {
        // Given
        String body = office.body();
        String inspector = office.head
                .made(INSPECTORS, office.inspectorRequest(body, "2006-01-01", "2008-12-31"))
                .getString("id");
        String cell = office.head
                .made(CELLS, cellRequest(COUNTY, cell(inspector, community(COUNTY))))
                .getString("id");
        vacant(inspector).body("items.size()", equalTo(0));

        // When
        office.head
                .change(INSPECTORS + "/" + inspector + "/revocation", 1, Map.of("on", "2007-06-01", "reason", "调离"))
                .statusCode(200);

        // Then
        vacant(inspector).body("items.id", equalTo(List.of(cell)));
        office.head
                .change(InspectionOffice.BODIES + "/" + body + "/annulment", 1, Map.of("reason", "重复登记"))
                .statusCode(409)
                .body("code", equalTo("body-has-inspectors"));
    }

    private ValidatableResponse vacant(String inspector) {
        return office.inspector
                .asking()
                .queryParam("inspector", inspector)
                .queryParam("vacantOn", "2007-06-02")
                .get(CELLS)
                .then()
                .statusCode(200);
    }

    private Map<String, Object> inCommunity(String community) {
        Map<String, Object> request = new HashMap<>(office.request("routine", "2007-03-05"));
        Map<String, Object> stated = new HashMap<>();
        ((Map<?, ?>) request.get("stated")).forEach((name, value) -> stated.put(name.toString(), value));
        stated.put("community", community);
        request.put("stated", stated);
        return request;
    }

    @Test
    void a_credential_is_registered_once_renewed_forward_and_revoked_once() {
        // Given
        Map<String, Object> request = new HashMap<>(office.inspectorRequest(office.body(), "2006-01-01", "2006-12-31"));
        String at = INSPECTORS + "/" + office.head.made(INSPECTORS, request).getString("id");

        // When
        request.put("sourceRef", UUID.randomUUID().toString());
        office.head.post(INSPECTORS, request).statusCode(409).body("code", equalTo("credential-used"));
        request.put("body", UUID.randomUUID().toString());
        office.head.post(INSPECTORS, request).statusCode(422).body("code", equalTo("body-unknown"));
        office.head
                .change(at + "/renewals", 1, Map.of("from", "2007-02-01", "until", "2007-01-31"))
                .statusCode(422)
                .body("code", equalTo("credential-backwards"));
        office.head
                .change(at + "/renewals", 1, Map.of("from", "2007-02-01", "until", "2009-01-31"))
                .statusCode(200)
                .body("validUntil", equalTo("2009-01-31"));
        office.head
                .change(at + "/revocation", 2, Map.of("on", "2007-05-01", "reason", "调离"))
                .statusCode(200);

        // Then
        office.head
                .change(at + "/revocation", 3, Map.of("on", "2007-05-02", "reason", "调离"))
                .statusCode(409)
                .body("code", equalTo("credential-revoked"));
    }

    @Test
    void a_community_lies_in_one_cell_of_its_county_which_an_inspector_is_responsible_for() {
        // Given
        String first = office.inspectors().get(0);
        String second = office.inspectors().get(1);
        String taken = community(COUNTY);
        String free = community(COUNTY);
        Map<String, Object> request = cellRequest(COUNTY, cell(first, taken));
        String at = CELLS + "/" + office.head.made(CELLS, request).getString("id");

        // When
        office.head
                .post(CELLS, cellRequest(COUNTY, cell(first, free, taken)))
                .statusCode(409)
                .body("code", equalTo("community-in-another-cell"));
        office.head
                .post(CELLS, cellRequest(COUNTY, cell(first, "360102001001")))
                .statusCode(422)
                .body("code", equalTo("community-outside"));
        Map<String, Object> sameCode = new HashMap<>(request);
        sameCode.put("sourceRef", UUID.randomUUID().toString());
        sameCode.put("stated", cell(first, free));
        office.head.post(CELLS, sameCode).statusCode(409).body("code", equalTo("cell-code-used"));
        office.head
                .change(at + "/assignments", 1, cell(second, taken, free))
                .statusCode(200)
                .body("inspector", equalTo(second));

        // Then
        office.clerk
                .asking()
                .queryParam("community", free)
                .get(CELLS)
                .then()
                .body("items.inspector", equalTo(List.of(second)));
    }

    @Test
    void a_body_states_the_checklist_item_by_item_and_the_latest_holds() {
        // Given
        String body = office.body();
        office.clerk.get("/v1/inspection-facility-items").then().body("code", hasItems("vehicle", "camera"));

        // When
        office.clerk
                .post(FACILITIES, facility(body, "helicopter", "2007-03-01"))
                .statusCode(422)
                .body("code", equalTo("facility-unknown"));
        office.clerk.made(FACILITIES, facility(body, "vehicle", "2007-03-01"));

        // Then
        office.clerk
                .post(FACILITIES, facility(body, "vehicle", "2007-03-01"))
                .statusCode(409)
                .body("code", equalTo("facility-stated-later"));
        office.clerk.made(FACILITIES, facility(body, "vehicle", "2007-03-02"));
    }

    @Test
    void a_case_is_open_to_those_who_ask_for_its_stage() {
        String id = office.opens("2007-03-02").substring(CASES.length() + 1);

        office.inspector
                .asking()
                .queryParam("kind", "routine")
                .queryParam("stage", "opened")
                .queryParam("employer", InspectionOffice.SUPPLIER)
                .queryParam("openOn", "2007-03-02")
                .get(CASES)
                .then()
                .body("items.id", hasItems(id));
    }
}
