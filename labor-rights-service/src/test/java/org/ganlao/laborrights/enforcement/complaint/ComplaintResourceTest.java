package org.ganlao.laborrights.enforcement.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.enforcement.complaint.ComplaintEndpoints.COMPLAINTS;
import static org.ganlao.laborrights.enforcement.complaint.ComplaintEndpoints.PUBLIC;
import static org.ganlao.laborrights.enforcement.complaint.ComplaintEndpoints.STATUSES;
import static org.ganlao.laborrights.enforcement.complaint.ComplaintEndpoints.matter;
import static org.ganlao.laborrights.enforcement.complaint.ComplaintEndpoints.request;
import static org.ganlao.laborrights.enforcement.inspection.InspectionOffice.CASES;
import static org.ganlao.laborrights.enforcement.inspection.InspectionOffice.step;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ganlao.laborrights.enforcement.inspection.InspectionOffice;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComplaintResourceTest {

    private static final String COUNTY = "360828";

    private final InspectionOffice office = new InspectionOffice(COUNTY);

    @Test
    void anybody_complains_without_a_name_and_follows_it_by_its_code() {
        // Given
        String code = complains(Map.of("matter", matter(COUNTY)))
                .statusCode(201)
                .body("status", equalTo("received"))
                .body("decisionDue", equalTo("2007-07-06"))
                .extract()
                .path("code");

        // When
        String at = COMPLAINTS + "/" + listed(code);
        office.inspector.get(at).then().body("person", nullValue()).body("channel", equalTo("online"));
        office.takes(office.inspector, at, "acceptance", Map.of("on", "2007-06-30"));

        // Then
        status(code)
                .statusCode(200)
                .body("status", equalTo("under-investigation"))
                .body("endedOn", nullValue());
    }

    @Test
    void two_who_use_the_same_key_without_a_token_have_a_complaint_each() {
        String key = UUID.randomUUID().toString();

        List<String> codes = Stream.of("10.1.0.1", "10.1.0.2", "10.1.0.1")
                .map(address -> given().header("Idempotency-Key", key)
                        .header("X-Forwarded-For", address)
                        .contentType("application/json")
                        .body(Map.of("matter", matter(COUNTY)))
                        .post(PUBLIC)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("code"))
                .toList();

        assertThat(codes.get(1)).isNotEqualTo(codes.get(0));
        assertThat(codes.get(2)).isEqualTo(codes.get(0));
    }

    @Test
    void who_says_who_it_is_is_protected_and_told_to_nobody_else() {
        // Given
        String number = ResidentNumbers.next();
        Map<String, Object> named =
                Map.of("matter", matter(COUNTY), "person", Map.of("kind", "resident-id", "number", number));

        // When
        ValidatableResponse answer = complains(named).statusCode(201);

        // Then
        String code = answer.extract().path("code");
        assertThat(answer.extract().asString()).doesNotContain(number);
        assertThat(status(code).statusCode(200).extract().asString()).doesNotContain(number);
        String shown = office.inspector.get(COMPLAINTS + "/" + listed(code)).path("person.number");
        assertThat(shown).isNotEqualTo(number).contains("*");
        assertThat(Topics.shared().containing(number)).isEmpty();
    }

    @Test
    void a_code_with_a_mistake_is_told_and_one_that_nobody_has_is_not_found() {
        status("0000000000000011").statusCode(422).body("code", equalTo("query-code-mistyped"));
        status("000000000000001X").statusCode(404);
    }

    @Test
    void one_complaint_comes_through_one_door_and_another_one_says_so() {
        // Given
        String at = COMPLAINTS + "/"
                + office.inspector
                        .made(COMPLAINTS, request(COUNTY, "2007-04-10"))
                        .getString("id");
        Map<String, Object> elsewhere = alike("2007-04-11");
        office.inspector.made("/v1/complaint-cases", elsewhere);
        String late = COMPLAINTS + "/"
                + office.inspector
                        .made(COMPLAINTS, request(COUNTY, "2007-04-11"))
                        .getString("id");

        // When
        Map<String, Object> twice = alike("2007-04-10");
        office.inspector.post("/v1/complaint-cases", twice).statusCode(409).body("code", equalTo("complaint-counted"));
        office.inspector
                .change(late + "/acceptance", 1, Map.of("on", "2007-04-12"))
                .statusCode(409)
                .body("code", equalTo("complaint-counted"));

        // Then
        String corrected = "/v1/complaint-cases/"
                + office.inspector
                        .made("/v1/complaint-cases", alike("2007-04-09"))
                        .getString("id");
        Map<String, Object> correction =
                new HashMap<>(Map.of("complaint", alike("2007-04-10").get("complaint"), "reason", "收到日期录错"));
        office.inspector
                .change(corrected + "/corrections", 1, correction)
                .statusCode(409)
                .body("code", equalTo("complaint-counted"));
        correction.put("another", true);
        office.inspector.change(corrected + "/corrections", 1, correction).statusCode(200);
        office.inspector
                .change(
                        corrected + "/corrections",
                        2,
                        Map.of("complaint", alike("2007-04-11").get("complaint"), "reason", "收到日期录错"))
                .statusCode(409)
                .body("code", equalTo("complaint-counted"));
        twice.put("another", true);
        office.inspector.made("/v1/complaint-cases", twice);
        office.takes(office.inspector, late, "acceptance", Map.of("on", "2007-04-12", "another", true));
        String gone = registers(request(COUNTY, "2007-04-08"));
        office.takes(office.inspector, gone, "withdrawal", Map.of("on", "2007-04-12", "note", "单位已支付工资"));
        office.inspector.made("/v1/complaint-cases", alike("2007-04-08"));
    }

    @Test
    void one_complaint_is_accepted_by_itself_once_and_another_one_says_so() {
        // Given
        Map<String, Object> first = alike("2007-04-02");
        String accepted = "/v1/complaint-cases/"
                + office.inspector.made("/v1/complaint-cases", first).getString("id");

        // When
        Map<String, Object> second = alike("2007-04-02");
        office.inspector
                .post("/v1/complaint-cases", second)
                .statusCode(409)
                .body("code", equalTo("complaint-counted"))
                .body("violations.pointer", equalTo(List.of("/another")));

        // Then
        office.inspector.post("/v1/complaint-cases", first).statusCode(409).body("code", equalTo("source-ref-used"));
        second.put("another", true);
        office.takes(office.inspector, accepted, "annulment", Map.of("reason", "重复登记"));
        String another = "/v1/complaint-cases/"
                + office.inspector.made("/v1/complaint-cases", second).getString("id");
        office.inspector.post("/v1/complaint-cases", alike("2007-04-02")).statusCode(409);
        office.takes(office.inspector, another, "annulment", Map.of("reason", "重复登记"));
        office.inspector.made("/v1/complaint-cases", alike("2007-04-02"));
    }

    @Test
    void two_who_accept_one_complaint_by_itself_at_the_same_time_have_one_case() {
        assertThat(answers("/v1/complaint-cases", () -> alike("2007-04-03")))
                .containsOnlyOnce(201)
                .filteredOn(answer -> answer == 409)
                .hasSize(5);
    }

    private List<Integer> answers(String address, Supplier<Map<String, Object>> requests) {
        return Stream.generate(requests)
                .limit(6)
                .map(request -> CompletableFuture.supplyAsync(
                        () -> office.inspector.post(address, request).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    @Test
    void what_one_person_says_of_an_employer_and_a_subject_is_taken_down_once_and_another_one_says_so() {
        // Given
        Map<String, Object> person = person();
        Map<String, Object> once = of(person, "wages");
        registers(once);
        office.inspector.post(COMPLAINTS, once).statusCode(409).body("code", equalTo("source-ref-used"));

        // When
        Map<String, Object> again = of(person, "wages");
        office.inspector
                .post(COMPLAINTS, again)
                .statusCode(409)
                .body("code", equalTo("complaint-taken-twice"))
                .body("violations.pointer", equalTo(List.of("/another")));

        // Then
        registers(of(person, "contract"));
        registers(of(person(), "wages"));
        again.put("another", true);
        registers(again);
        Map<String, Object> nobody = of(person, "wages");
        nobody.remove("person");
        registers(nobody);
        Map<String, Object> unregistered = of(person, "wages");
        ((Map<?, ?>) unregistered.get("matter")).remove("employer");
        registers(unregistered);
    }

    @Test
    void what_was_taken_back_may_be_complained_of_again() {
        // Given
        Map<String, Object> person = person();
        String first = registers(of(person, "wages"));

        // When
        office.takes(office.inspector, first, "withdrawal", Map.of("on", "2007-03-06", "note", "单位已支付工资"));

        // Then
        String second = registers(of(person, "wages"));
        office.takes(office.inspector, second, "refusal", refusal("2007-03-06"));
        registers(of(person, "wages"));
    }

    @Test
    void who_complains_twice_through_the_front_door_is_not_told_and_counted_once() {
        // Given
        Map<String, Object> body = Map.of("matter", matter(COUNTY), "person", person());
        String first = COMPLAINTS + "/"
                + listed(complains(body).statusCode(201).extract().path("code"));
        String second = COMPLAINTS + "/"
                + listed(complains(body).statusCode(201).extract().path("code"));

        // When
        office.takes(office.inspector, first, "acceptance", Map.of("on", "2007-06-30"));

        // Then
        office.inspector
                .change(second + "/acceptance", 1, Map.of("on", "2007-06-30"))
                .statusCode(409)
                .body("code", equalTo("complaint-taken-twice"));
        office.takes(office.inspector, second, "acceptance", Map.of("on", "2007-06-30", "another", true));
    }

    @Test
    void two_who_take_down_what_one_person_says_at_the_same_time_have_one_complaint() {
        // Given
        Map<String, Object> person = person();

        // When
        List<Integer> answers = answers(COMPLAINTS, () -> of(person, "wages"));

        // Then
        assertThat(answers)
                .containsOnlyOnce(201)
                .filteredOn(answer -> answer == 409)
                .hasSize(5);
    }

    @Test
    void a_decision_after_the_fifth_working_day_is_shown_as_late() {
        // Given: five working days after 15 February end on the 27th
        List<String> complaints = Stream.generate(() -> registers(request(COUNTY, "2007-02-15")))
                .limit(4)
                .toList();
        office.inspector.get(complaints.get(0)).then().body("decidedLate", nullValue());

        // When
        office.takes(office.inspector, complaints.get(0), "acceptance", Map.of("on", "2007-02-27"));
        office.takes(office.inspector, complaints.get(1), "acceptance", Map.of("on", "2007-02-28"));
        office.takes(office.inspector, complaints.get(2), "refusal", refusal("2007-02-28"));
        office.takes(office.inspector, complaints.get(3), "withdrawal", Map.of("on", "2007-02-28", "note", "单位已支付工资"));

        // Then
        assertThat(complaints)
                .extracting(at -> office.inspector.get(at).<Boolean>path("decidedLate"))
                .containsExactly(false, true, true, null);
    }

    private String registers(Map<String, Object> request) {
        return COMPLAINTS + "/" + office.inspector.made(COMPLAINTS, request).getString("id");
    }

    private static Map<String, Object> person() {
        return Map.of("kind", "resident-id", "number", ResidentNumbers.next());
    }

    private static Map<String, Object> of(Map<String, Object> person, String subject) {
        Map<String, Object> matter = matter(COUNTY);
        matter.put("subject", subject);
        Map<String, Object> request = request(COUNTY, "2007-03-05");
        request.put("person", person);
        request.put("matter", matter);
        return request;
    }

    private static Map<String, String> refusal(String on) {
        return Map.of("on", on, "ground", "other-authority", "note", "告知向公安机关报案");
    }

    /** As {@link ComplaintEndpoints#request}, registered as accepted by itself. */
    private static Map<String, Object> alike(String receivedOn) {
        Map<String, Object> complaint = Map.of(
                "region",
                COUNTY,
                "employer",
                InspectionOffice.BUILDER,
                "channel",
                "visit",
                "subject",
                "wages",
                "receivedOn",
                receivedOn,
                "acceptedOn",
                "2007-04-12");
        return new HashMap<>(Map.of("sourceRef", UUID.randomUUID().toString(), "complaint", complaint));
    }

    @Test
    void an_accepted_complaint_counts_in_the_plan_until_its_case_ends_and_is_closed_by_that_alone() {
        // Given
        int acceptedBefore = count("complaints-accepted");
        int closedBefore = count("complaints-closed");
        String at = COMPLAINTS + "/"
                + office.inspector
                        .made(COMPLAINTS, request(COUNTY, "2007-02-15"))
                        .getString("id");
        office.takes(office.inspector, at, "acceptance", Map.of("on", "2007-02-27"));
        String inspected = CASES + "/" + office.inspector.get(at).path("inspectionCase");
        String counted =
                "/v1/complaint-cases/" + office.inspector.get(inspected).path("complaintCase");
        assertThat(count("complaints-accepted")).isEqualTo(acceptedBefore + 1);

        // When
        office.inspector
                .change(counted + "/closure", 1, Map.of("on", "2007-02-28", "result", "ordered"))
                .statusCode(409)
                .body("code", equalTo("case-is-inspected"));
        office.takes(office.inspector, inspected, "withdrawal", step("2007-02-28"));

        // Then
        office.inspector
                .get(counted)
                .then()
                .body("closure.result", equalTo("withdrawn"))
                .body("acceptedLate", equalTo(false));
        assertThat(count("complaints-closed")).isEqualTo(closedBefore + 1);
    }

    @Test
    void a_corrected_case_corrects_what_the_plan_counts_of_its_complaint() {
        // Given
        String at = COMPLAINTS + "/"
                + office.inspector
                        .made(COMPLAINTS, request(COUNTY, "2007-03-05"))
                        .getString("id");
        office.takes(office.inspector, at, "acceptance", Map.of("on", "2007-03-06"));
        String inspected = CASES + "/" + office.inspector.get(at).path("inspectionCase");
        Map<String, Object> stated =
                new HashMap<>(office.inspector.get(inspected).path("stated"));
        stated.put("employers", List.of(Map.of("employer", InspectionOffice.SUPPLIER, "percent", 100)));

        // When
        office.takes(office.inspector, inspected, "corrections", Map.of("stated", stated, "reason", "被投诉单位有误"));

        // Then
        office.inspector
                .get("/v1/complaint-cases/" + office.inspector.get(inspected).path("complaintCase"))
                .then()
                .body("complaint.employer", equalTo(InspectionOffice.SUPPLIER))
                .body("complaint.receivedOn", equalTo("2007-03-05"));
    }

    @Test
    void a_complaint_is_passed_on_to_the_region_in_charge_with_what_is_left_of_its_time() {
        // Given
        String id =
                office.inspector.made(COMPLAINTS, request(COUNTY, "2007-03-05")).getString("id");
        Map<String, Object> matter = matter("360827");

        // When
        office.takes(
                office.inspector, COMPLAINTS + "/" + id, "corrections", Map.of("matter", matter, "reason", "属地不符"));

        // Then
        Desk there = Desk.of(Tokens.of("inspector").in("360827"));
        there.get(COMPLAINTS + "/" + id).then().body("receivedOn", equalTo("2007-03-05"));
        there.asking()
                .queryParam("record", id)
                .get("/v1/deadlines")
                .then()
                .body("items.dueOn", equalTo(List.of("2007-03-12")));
        office.inspector.get(COMPLAINTS + "/" + id).then().statusCode(404);
    }

    @Test
    void a_community_outside_of_the_region_is_refused_when_it_is_stated_and_not_when_the_complaint_is_accepted() {
        // Given
        Map<String, Object> outside = matter(COUNTY);
        outside.put("community", "360827100001");
        Map<String, Object> request = request(COUNTY, "2007-03-05");
        request.put("matter", outside);

        // Then
        complains(Map.of("matter", outside)).statusCode(422).body("code", equalTo("community-outside"));
        office.inspector.post(COMPLAINTS, request).statusCode(422).body("code", equalTo("community-outside"));
        outside.put("community", COUNTY + "100001");
        String at =
                COMPLAINTS + "/" + office.inspector.made(COMPLAINTS, request).getString("id");
        Map<String, Object> moved = new HashMap<>(outside);
        moved.put("region", "360827");
        office.inspector
                .change(at + "/corrections", 1, Map.of("matter", moved, "reason", "属地不符"))
                .statusCode(422)
                .body("code", equalTo("community-outside"));
        office.takes(office.inspector, at, "acceptance", Map.of("on", "2007-03-06"));
    }

    @Test
    void a_complaint_whose_case_is_struck_out_is_to_be_decided_on_again_and_counts_once() {
        // Given
        int acceptedBefore = count("complaints-accepted");
        String at = COMPLAINTS + "/"
                + office.inspector
                        .made(COMPLAINTS, request(COUNTY, "2007-02-15"))
                        .getString("id");
        office.takes(office.inspector, at, "acceptance", Map.of("on", "2007-02-27"));
        String code = office.inspector.get(at).path("queryCode");
        String first = office.inspector.get(at).path("inspectionCase");

        // When
        office.takes(office.head, CASES + "/" + first, "annulment", Map.of("reason", "单位有误"));

        // Then
        status(code).body("status", equalTo("received")).body("decidedOn", nullValue());
        assertThat(limit(at.substring(COMPLAINTS.length() + 1), "acceptance", "state"))
                .isEqualTo("running");
        assertThat(count("complaints-accepted")).isEqualTo(acceptedBefore);
        office.takes(office.inspector, at, "acceptance", Map.of("on", "2007-02-28"));
        assertThat(office.inspector.get(at).<String>path("inspectionCase")).isNotEqualTo(first);
        assertThat(count("complaints-accepted")).isEqualTo(acceptedBefore + 1);
    }

    @Test
    void the_investigation_runs_from_the_acceptance_and_the_time_bar_from_the_receipt() {
        // Given: it ended two years before the receipt, less than that before the acceptance
        Map<String, Object> matter = new HashMap<>(matter(COUNTY));
        matter.put("violationFrom", "2005-01-01");
        matter.put("violationUntil", "2005-03-12");
        Map<String, Object> request = new HashMap<>(request(COUNTY, "2007-03-12"));
        request.put("matter", matter);
        String at =
                COMPLAINTS + "/" + office.inspector.made(COMPLAINTS, request).getString("id");
        office.takes(office.inspector, at, "acceptance", Map.of("on", "2007-03-15"));
        String inspected = office.inspector.get(at).path("inspectionCase");
        assertThat(limit(inspected, "investigation", "begunOn")).isEqualTo("2007-03-15");
        Map<String, Object> stated =
                new HashMap<>(office.inspector.get(CASES + "/" + inspected).path("stated"));
        stated.put("employers", List.of(Map.of("employer", InspectionOffice.SUPPLIER, "percent", 100)));

        // When
        office.takes(
                office.inspector, CASES + "/" + inspected, "corrections", Map.of("stated", stated, "reason", "单位有误"));
        office.takes(office.inspector, CASES + "/" + inspected, "filing", office.together("2007-03-19"));

        // Then
        assertThat(limit(inspected, "investigation", "begunOn")).isEqualTo("2007-03-15");
    }

    private String limit(String record, String limit, String field) {
        return office.inspector
                .asking()
                .queryParam("record", record)
                .get("/v1/deadlines")
                .path("items.find { it.timeLimit == '" + limit + "' }." + field);
    }

    private String listed(String code) {
        List<String> ids = office.inspector
                .asking()
                .queryParam("queryCode", code)
                .get(COMPLAINTS)
                .path("items.id");
        assertThat(ids).hasSize(1);
        return ids.get(0);
    }

    private static ValidatableResponse complains(Map<String, ?> body) {
        return given().header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(new HashMap<>(body))
                .post(PUBLIC)
                .then();
    }

    private static ValidatableResponse status(String code) {
        return given().queryParam("code", code).get(STATUSES).then();
    }

    private static int count(String measure) {
        return InternalCounts.now().of(measure, COUNTY, "2007-02");
    }
}
