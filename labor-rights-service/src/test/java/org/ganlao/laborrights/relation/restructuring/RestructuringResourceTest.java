package org.ganlao.laborrights.relation.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.relation.restructuring.RestructuringOffice.MISTAKE;
import static org.ganlao.laborrights.relation.restructuring.RestructuringOffice.PLANS;
import static org.ganlao.laborrights.relation.restructuring.RestructuringOffice.WORKERS;
import static org.ganlao.laborrights.relation.restructuring.RestructuringOffice.acceptance;
import static org.ganlao.laborrights.relation.restructuring.RestructuringOffice.further;
import static org.ganlao.laborrights.relation.restructuring.RestructuringOffice.plan;
import static org.ganlao.laborrights.relation.restructuring.RestructuringOffice.request;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.ContractSamples;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.Topics;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class RestructuringResourceTest {

    private static final String TYPE = "org.ganlao.labor-rights.";

    @Inject
    Sql sql;

    private final RestructuringOffice office = new RestructuringOffice();
    private final String wang = ResidentNumbers.next();
    private final String li = ResidentNumbers.next();

    @Test
    void an_accepted_plan_tells_of_each_worker_and_an_annulled_one_takes_it_back() {
        // Given
        String at = office.submits(wang, li);
        assertThat(told(at, 0)).isEmpty();
        Map<String, Object> acceptance = acceptance();

        // When
        office.reviewer
                .change(at + "/acceptance", 1, acceptance)
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("acceptance.reference", equalTo(acceptance.get("reference")));
        office.reviewer.change(at + "/annulment", 2, MISTAKE).statusCode(200).body("state", equalTo("annulled"));

        // Then
        List<TopicRecord> told = told(at, 4);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "staff-placement-plan.accepted.v1",
                        TYPE + "placed-worker.accepted.v1",
                        TYPE + "staff-placement-plan.annulled.v1",
                        TYPE + "placed-worker.annulled.v1");
        assertThat(told).allSatisfy(event -> {
            ContractSamples contract = ContractSamples.of(event.type());
            assertThat(contract.violations(event.json())).isEmpty();
            assertThat(contract.differingFields(event.json(), "")).isEmpty();
            assertThat(contract.differingFields(event.json(), "/items/0")).isEmpty();
        });
        JsonNode accepted = told.get(1).json().get("items");
        assertThat(accepted).hasSize(2);
        assertThat(accepted.findValuesAsText("occurredOn")).containsOnly("2007-03-20");
        assertThat(accepted.findValuesAsText("reference")).containsOnly((String) acceptance.get("reference"));
        assertThat(told.get(3).json().findValuesAsText("factId"))
                .containsExactlyInAnyOrderElementsOf(accepted.findValuesAsText("factId"));
        assertThat(told.get(3).json().at("/items/0/version").asInt())
                .isGreaterThan(accepted.at("/0/version").asInt());
        assertThat(Topics.shared().containing(wang)).isEmpty();
    }

    @Test
    void a_plan_that_is_given_back_is_submitted_anew_and_reviewed_by_another_person() {
        // Given
        String at = office.submits(wang);
        Desk both = Desk.of(Tokens.of("clerk", "reviewer").in(Bureau.REGION).as("clerk-of-plans"));
        both.change(at + "/acceptance", 1, acceptance()).statusCode(409).body("code", equalTo("proposed-by-you"));
        office.reviewer
                .change(at + "/return", 1, Map.of("on", "2007-03-20", "reason", "漏报职工"))
                .statusCode(200)
                .body("state", equalTo("returned"))
                .body("returnReason", equalTo("漏报职工"));
        office.reviewer
                .change(at + "/acceptance", 2, acceptance())
                .statusCode(409)
                .body("code", equalTo("plan-returned"));

        // When
        office.clerk
                .change(at + "/corrections", 2, Map.of("plan", plan(2), "reason", "漏报职工"))
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("returnReason", nullValue());
        office.reviewer
                .change(at + "/acceptance", 3, acceptance())
                .statusCode(409)
                .body("code", equalTo("workers-incomplete"));
        office.clerk
                .change(at + "/workers", 3, further(List.of(wang)))
                .statusCode(409)
                .body("code", equalTo("worker-listed-already"));
        office.clerk
                .change(at + "/workers", 3, further(List.of(li)))
                .statusCode(200)
                .body("listed", equalTo(2));

        // Then
        Map<String, Object> acceptance = acceptance();
        office.reviewer.change(at + "/acceptance", 4, acceptance).statusCode(200);
        office.clerk
                .change(at + "/workers", 5, further(List.of(ResidentNumbers.next())))
                .statusCode(409)
                .body("code", equalTo("plan-accepted"));
        office.reviewer
                .change(office.submits(wang) + "/acceptance", 1, acceptance)
                .statusCode(409)
                .body("code", equalTo("reference-used"));
    }

    @Test
    void what_the_congress_has_not_passed_is_shown_and_not_accepted() {
        // Given
        Map<String, Object> plan = plan(1);
        plan.put("vote", Map.of("votedOn", "2007-03-05", "delegates", 90, "present", 59, "inFavour", 45, "against", 0));
        plan.put("funds", Map.of("needed", "1250000.00", "secured", "1249999.99", "source", "财政补助"));
        String at = PLANS + "/" + office.clerk.made(PLANS, request(plan, wang)).getString("id");

        // Then
        office.clerk
                .get(at)
                .then()
                .body("quorate", equalTo(false))
                .body("carried", equalTo(false))
                .body("fundsSecured", equalTo(false));
        office.reviewer
                .change(at + "/acceptance", 1, acceptance())
                .statusCode(409)
                .body("code", equalTo("congress-not-quorate"));
    }

    @Test
    void one_worker_is_struck_out_and_is_found_by_document_masked() {
        // Given
        String at = office.submits(wang, li);
        office.reviewer.change(at + "/acceptance", 1, acceptance()).statusCode(200);
        String worker = WORKERS + "/"
                + office.clerk
                        .asking()
                        .header("Identity-Document", "resident-id " + wang)
                        .get(WORKERS)
                        .then()
                        .body("items", hasSize(1))
                        .body("items.person.number", contains(wang.substring(0, 4) + "**********" + wang.substring(14)))
                        .extract()
                        .path("items[0].id");

        // When
        office.clerk
                .change(worker + "/annulment", 2, MISTAKE)
                .statusCode(403)
                .body("code", equalTo("struck-out-by-reviewers"));
        office.reviewer
                .change(worker + "/annulment", 2, MISTAKE)
                .statusCode(200)
                .body("version", equalTo(3));

        // Then
        TopicRecord told = told(at, 3).get(2);
        assertThat(told.type()).isEqualTo(TYPE + "placed-worker.annulled.v1");
        assertThat(told.json().get("items")).hasSize(1);
        office.clerk.get(at).then().body("listed", equalTo(1)).body("version", equalTo(2));
        assertThat(audited(worker)).contains("placed-worker.annulled");
    }

    @Test
    void who_strikes_a_worker_out_submits_the_plan_anew_and_another_person_reviews_it_as_it_is_now() {
        // Given
        String at = office.submits(wang, li);
        office.clerk
                .change(at + "/corrections", 1, Map.of("plan", plan(1), "reason", "多报职工"))
                .statusCode(200);
        Desk both = Desk.of(Tokens.of("clerk", "reviewer").in(Bureau.REGION).as("both-of-plans"));

        // When
        both.change(office.workerOf(at) + "/annulment", 1, MISTAKE).statusCode(200);

        // Then
        both.change(at + "/acceptance", 3, acceptance()).statusCode(409).body("code", equalTo("proposed-by-you"));
        office.reviewer
                .change(at + "/acceptance", 2, acceptance())
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        office.reviewer.change(at + "/acceptance", 3, acceptance()).statusCode(200);
        assertThat(audited(at)).contains("staff-placement-plan.worker-struck-out");
    }

    @Test
    void a_plan_given_back_for_one_worker_too_many_is_reviewed_again_when_he_is_struck_out() {
        // Given
        String at = PLANS + "/"
                + office.clerk.made(PLANS, request(plan(1), wang, li)).getString("id");
        office.reviewer
                .change(at + "/return", 1, Map.of("on", "2007-03-20", "reason", "多报职工"))
                .statusCode(200);

        // When
        office.clerk.change(office.workerOf(at) + "/annulment", 1, MISTAKE).statusCode(200);

        // Then
        office.clerk.get(at).then().body("state", equalTo("submitted")).body("returnReason", nullValue());
        office.reviewer.change(at + "/acceptance", 3, acceptance()).statusCode(200);
    }

    @Test
    void more_workers_than_one_request_takes_are_added_and_told_in_several_events() {
        // Given
        List<String> staff = Stream.generate(ResidentNumbers::next).limit(501).toList();
        office.clerk
                .post(PLANS, request(plan(501), staff.toArray(String[]::new)))
                .statusCode(400);
        String at = PLANS + "/"
                + office.clerk
                        .made(PLANS, request(plan(501), staff.subList(0, 500).toArray(String[]::new)))
                        .getString("id");
        office.clerk
                .change(at + "/workers", 1, further(staff.subList(500, 501)))
                .statusCode(200);

        // When
        office.reviewer.change(at + "/acceptance", 2, acceptance()).statusCode(200);

        // Then
        assertThat(told(at, 3).subList(1, 3))
                .extracting(event -> event.json().get("items").size())
                .containsExactly(500, 1);
    }

    @Test
    void plans_are_found_by_state() {
        String at = office.submits(wang);
        String id = at.substring(PLANS.length() + 1);

        assertThat(found("submitted")).contains(id);
        assertThat(found("returned")).doesNotContain(id);
        office.reviewer.change(at + "/annulment", 1, MISTAKE).statusCode(200);
        assertThat(found("annulled")).contains(id);
        assertThat(told(at, 0)).isEmpty();
    }

    private List<String> found(String state) {
        return office.clerk
                .asking()
                .queryParam("state", state)
                .queryParam("kind", "closure")
                .queryParam("employer", "71526726X")
                .queryParam("limit", 200)
                .get(PLANS)
                .jsonPath()
                .getList("items.id");
    }

    private List<String> audited(String at) {
        return sql.list(
                "select action from audit_entry where object_id = ? order by id",
                row -> row.text("action"),
                at.substring(at.lastIndexOf('/') + 1));
    }

    /** In the order in which it was told. */
    private static List<TopicRecord> told(String plan, int expected) {
        String id = plan.substring(PLANS.length() + 1);
        return Topics.shared().await("ganlao.labor-rights.facts", expected, event -> id.equals(event.key()));
    }
}
