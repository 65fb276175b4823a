package org.ganlao.laborrights.legal.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.laborrights.legal.reconsideration.ReconsiderationOffice.CASES;
import static org.ganlao.laborrights.legal.reconsideration.ReconsiderationOffice.SUITS;
import static org.ganlao.laborrights.legal.reconsideration.ReconsiderationOffice.step;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.enforcement.inspection.DisputedPenalties;
import org.ganlao.laborrights.enforcement.inspection.InspectionOffice;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DisputedPenaltyTest {

    private static final String GRADES = "/v1/employer-grades";
    private static final String CITY = "360100";
    private static final String PUBLICATIONS = "/v1/violator-publications";

    @Inject
    DisputedPenalties penalties;

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
    void a_violation_that_nothing_but_a_penalty_that_was_set_aside_punished_is_no_longer_one_that_stands() {
        // Given
        String at = inspectorate.served();
        inspectorate.head.made(GRADES, grade());
        grades().body("items.grade", equalTo(List.of("c")));

        // When
        reconsiders(at, Map.of("result", "revoked"), 200);

        // Then
        grades().body("items.grade", equalTo(List.of("b")));
    }

    @Test
    void a_county_grades_anew_what_it_graded_by_a_penalty_of_the_city() {
        // Given
        inspectorate.paid(inspectorate.served(), "2007-04-02");
        InspectionOffice city = new InspectionOffice(CITY, builder, OrganisationCodes.next());
        String at = city.served();
        city.paid(at, "2007-04-02");
        inspectorate.head.made(GRADES, grade());
        grades().body("items.grade", equalTo(List.of("c")));

        // When
        QuarkusTransaction.requiringNew()
                .run(() -> penalties.revoked(
                        new DisputedPenalties.Disputed(UUID.fromString(id(at)), CITY, LocalDate.of(2007, 5, 10)),
                        LocalDate.of(2007, 5, 30),
                        "赣劳复决〔2007〕3号"));

        // Then
        grades().body("items.grade", equalTo(List.of("b")));
    }

    @Test
    void who_decided_the_penalty_that_was_set_aside_gives_notice_of_the_next_and_another_person_decides_it() {
        // Given
        String at = inspectorate.served();
        reconsiders(at, Map.of("result", "revoked"), 200);
        Desk both = Desk.of(Tokens.of("inspector", "reviewer").in(Bureau.REGION).as("head-of-" + Bureau.REGION));
        Desk another = Desk.of(Tokens.of("reviewer").in(Bureau.REGION).as("deputy-of-" + Bureau.REGION));

        // When
        inspectorate.takes(both, at, "penalty-notice", Map.of("on", "2007-06-04", "fine", "2000.00", "note", "拟处罚款"));
        inspectorate.takes(another, at, "penalty", Map.of("on", "2007-06-08", "number", "P-2", "fine", "2000.00"));

        // Then
        inspectorate.inspector.get(at).then().body("decisionNumber", equalTo("P-2"));
    }

    @Test
    void what_ran_for_a_penalty_that_was_set_aside_does_not_run_again_when_the_case_is_corrected() {
        // Given
        String at = inspectorate.served();
        reconsiders(at, Map.of("result", "revoked"), 200);
        Desk city = Desk.of(Tokens.of("inspector").in(CITY).as("inspector-of-" + CITY));
        Map<String, Object> stated = inspectorate.stated("routine", "2007-03-05");
        stated.put("region", Bureau.SIBLING);
        int version = inspectorate.inspector.get(at).path("version");

        // When
        city.change(at + "/corrections", version, Map.of("stated", stated, "reason", "管辖有误"))
                .statusCode(200);

        // Then
        assertThat(limits(city, at))
                .contains("service met 2007-04-02", "payment dropped 2007-04-11", "decision running 2007-06-20");
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
    void a_judgment_changes_a_penalty_when_it_takes_effect_with_the_time_to_pay_it_what_is_public_and_the_grade() {
        // Given
        inspectorate.paid(inspectorate.served(), "2007-04-02");
        String at = inspectorate.served();
        inspectorate.paid(at, "2007-04-02");
        String published = published(at);
        inspectorate.head.made(GRADES, grade());
        grades().body("items.grade", equalTo(List.of("c")));
        String sued = sued(at);
        judged(sued, "8000.01", 422).body("code", equalTo("fine-raised")).body("violations.pointer", hasItem("/fine"));
        judged(sued, "0.00", 200).body("stages.fine", equalTo(List.of("0.00")));
        inspectorate.inspector.get(at).then().body("fine", equalTo("8000.00"));

        // When
        office.clerk.change(sued + "/effect", 2, step("2007-06-20")).statusCode(200);

        // Then
        inspectorate.inspector.get(at).then().body("stage", equalTo("served")).body("fine", equalTo("0.00"));
        inspectorate.inspector.get(published).then().body("state", equalTo("annulled"));
        grades().body("items.grade", equalTo(List.of("b")));
        assertThat(limits(at)).contains("payment dropped 2007-04-11");
    }

    @Test
    void what_a_judgment_leaves_of_a_fine_is_paid_in_the_time_from_its_effect_and_is_not_raised_by_it() {
        // Given
        String at = inspectorate.served();
        String sued = sued(at);
        judged(sued, "6000.00", 200);
        String other = inspectorate.served();
        String late = sued(other);
        judged(late, "6000.00", 200);
        reconsiders(other, Map.of("result", "changed", "fine", "5000.00"), 200);
        assertThat(limits(other)).contains("payment running 2007-06-14");

        // When
        office.clerk.change(sued + "/effect", 2, step("2007-06-20")).statusCode(200);
        office.clerk.change(late + "/effect", 2, step("2007-06-20")).statusCode(200);
        String last = inspectorate.served();
        String suedLast = sued(last);
        reconsiders(last, Map.of("result", "changed", "fine", "5000.00"), 200);
        judged(suedLast, "6000.00", 200);
        office.clerk.change(suedLast + "/effect", 2, step("2007-06-20")).statusCode(200);

        // Then
        inspectorate.inspector.get(last).then().body("fine", equalTo("5000.00"));
        inspectorate.inspector.get(at).then().body("fine", equalTo("6000.00"));
        assertThat(limits(at)).contains("payment running 2007-07-05");
        inspectorate.inspector.get(other).then().body("fine", equalTo("5000.00"));
        assertThat(limits(other)).contains("payment running 2007-06-14");
    }

    @Test
    void what_was_paid_beyond_what_a_judgment_leaves_of_a_fine_is_to_be_refunded() {
        // Given
        String unpaid = inspectorate.served();
        String lowered = finePaid();
        String setAside = finePaid();
        List<String> suits = List.of(sued(unpaid), sued(lowered), sued(setAside));
        judged(suits.get(0), "6000.00", 200);
        judged(suits.get(1), "6000.00", 200);
        revokes(suits.get(2));
        fines(lowered, "0.00", "0.00");

        // When
        suits.forEach(sued ->
                office.clerk.change(sued + "/effect", 2, step("2007-06-20")).statusCode(200));

        // Then
        fines(unpaid, "6000.00", "0.00");
        fines(lowered, "0.00", "2000.00");
        fines(setAside, "0.00", "8000.00");
        decidesAnother(setAside, "2007-06-22", "2007-06-28");
        inspectorate.takes(inspectorate.inspector, setAside, "service", InspectionOffice.step("2007-06-29"));
        fines(setAside, "2000.00", "8000.00");
    }

    @Test
    void what_was_paid_before_the_penalty_was_set_aside_is_recorded_afterwards_with_its_amount() {
        // Given
        String at = inspectorate.served();
        reconsiders(at, Map.of("result", "revoked"), 200);
        Map<String, Object> payment = new HashMap<>(InspectionOffice.step("2007-04-05"));

        // When
        payment.put("amount", "8000.00");
        inspectorate.takes(inspectorate.inspector, at, "fine-payment", payment);

        // Then
        inspectorate
                .inspector
                .get(at)
                .then()
                .body("finePaid", equalTo("8000.00"))
                .body("finePaidOn", equalTo("2007-04-05"));
        fines(at, "0.00", "8000.00");
        inspectorate.takes(inspectorate.inspector, at, "fine-refund", InspectionOffice.refund("2007-06-20", "8000.00"));
        fines(at, "0.00", "0.00");
    }

    private String finePaid() {
        String at = inspectorate.served();
        inspectorate.takes(inspectorate.inspector, at, "fine-payment", InspectionOffice.step("2007-04-05"));
        return at;
    }

    private void fines(String at, String toPay, String toRefund) {
        inspectorate.inspector.get(at).then().body("fineToPay", equalTo(toPay)).body("fineToRefund", equalTo(toRefund));
    }

    private String sued(String at) {
        Map<String, Object> suit = ReconsiderationOffice.suit(null);
        suit.put("inspectionCase", id(at));
        return SUITS + "/" + office.clerk.made(SUITS, suit).getString("id");
    }

    private ValidatableResponse judged(String sued, String fine, int status) {
        Map<String, Object> judgment =
                Map.of("on", "2007-05-30", "result", "changed", "fine", fine, "headAppeared", true);
        return office.clerk.change(sued + "/judgment", 1, judgment).statusCode(status);
    }

    @Test
    void a_judgment_sets_a_penalty_aside_when_it_takes_effect() {
        // Given
        String at = inspectorate.served();
        String sued = sued(at);
        office.clerk
                .change(sued + "/judgment", 1, Map.of("on", "2007-05-30", "result", "revoked", "headAppeared", true))
                .statusCode(200);
        inspectorate.inspector.get(at).then().body("fine", equalTo("8000.00"));

        // When
        office.clerk.change(sued + "/effect", 2, step("2007-06-20")).statusCode(200);

        // Then
        inspectorate.inspector.get(at).then().body("fine", nullValue());
    }

    @Test
    void the_penalty_that_follows_one_that_was_set_aside_is_served_and_paid_within_a_time_of_its_own() {
        // Given
        String at = inspectorate.served();
        assertThat(limits(at)).contains("payment running 2007-04-11");
        reconsiders(at, Map.of("result", "revoked"), 200);
        assertThat(limits(at)).contains("service met 2007-04-02", "payment dropped 2007-04-11");

        // When
        decidesAnother(at, "2007-06-04", "2007-06-08");

        // Then
        assertThat(limits(at)).contains("decision met 2007-06-20", "service running 2007-06-15");
        inspectorate.takes(inspectorate.inspector, at, "service", InspectionOffice.step("2007-06-11"));
        assertThat(limits(at)).contains("service met 2007-06-15", "payment running 2007-06-26");
    }

    private void decidesAnother(String at, String notifiedOn, String decidedOn) {
        inspectorate.takes(
                inspectorate.inspector,
                at,
                "penalty-notice",
                Map.of("on", notifiedOn, "fine", "2000.00", "note", "拟处罚款"));
        inspectorate.takes(
                inspectorate.head, at, "penalty", Map.of("on", decidedOn, "number", "P-2", "fine", "2000.00"));
    }

    @Test
    void a_judgment_leaves_alone_what_was_decided_after_a_reconsideration_had_set_the_disputed_penalty_aside() {
        // Given
        String revoked = inspectorate.served();
        String suedRevoked = sued(revoked);
        reconsiders(revoked, Map.of("result", "revoked"), 200);
        decidesAnother(revoked, "2007-06-04", "2007-06-08");
        String changed = inspectorate.served();
        String suedChanged = sued(changed);
        reconsiders(changed, Map.of("result", "revoked"), 200);
        decidesAnother(changed, "2007-06-04", "2007-06-08");

        // When
        revokes(suedRevoked);
        office.clerk.change(suedRevoked + "/effect", 2, step("2007-06-20")).statusCode(200);
        judged(suedChanged, "1000.00", 200);
        office.clerk.change(suedChanged + "/effect", 2, step("2007-06-20")).statusCode(200);

        // Then
        for (String at : List.of(revoked, changed)) {
            inspectorate
                    .inspector
                    .get(at)
                    .then()
                    .body("stage", equalTo("decided"))
                    .body("fine", equalTo("2000.00"));
            assertThat(limits(at)).contains("service running 2007-06-15");
        }
    }

    @Test
    void a_retrial_that_leaves_the_judgment_leaves_alone_what_was_decided_after_it() {
        // Given
        String at = inspectorate.served();
        String sued = sued(at);
        revokes(sued);
        office.clerk.change(sued + "/effect", 2, step("2007-06-15")).statusCode(200);
        decidesAnother(at, "2007-06-18", "2007-06-22");

        // When
        office.clerk
                .change(sued + "/instances", 3, ReconsiderationOffice.court("retrial", "2007-06-26"))
                .statusCode(200);
        office.clerk
                .change(sued + "/judgment", 4, ReconsiderationOffice.judgment("2007-06-28"))
                .statusCode(200);
        office.clerk.change(sued + "/effect", 5, step("2007-06-28")).statusCode(200);

        // Then
        inspectorate.inspector.get(at).then().body("stage", equalTo("decided")).body("fine", equalTo("2000.00"));
    }

    private void revokes(String sued) {
        office.clerk
                .change(sued + "/judgment", 1, Map.of("on", "2007-05-30", "result", "revoked", "headAppeared", true))
                .statusCode(200);
    }

    private List<String> limits(String at) {
        return limits(inspectorate.inspector, at);
    }

    private static List<String> limits(Desk desk, String at) {
        JsonPath found =
                desk.asking().queryParam("record", id(at)).get("/v1/deadlines").jsonPath();
        return found.<Map<String, Object>>getList("items").stream()
                .map(one -> "%s %s %s".formatted(one.get("timeLimit"), one.get("state"), one.get("dueOn")))
                .toList();
    }

    @Test
    void nobody_disputes_a_penalty_of_another_county_but_the_city_that_is_above_it() {
        // Given
        String elsewhere = new InspectionOffice(Bureau.SIBLING, builder, OrganisationCodes.next()).served();
        Map<String, Object> suit = ReconsiderationOffice.suit(null);
        suit.put("inspectionCase", id(elsewhere));

        // Then
        office.clerk.post(CASES, disputing(elsewhere)).statusCode(409).body("code", equalTo("no-penalty-decided"));
        office.clerk.post(SUITS, suit).statusCode(409).body("code", equalTo("no-penalty-decided"));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> penalties.revoked(
                                new DisputedPenalties.Disputed(
                                        UUID.fromString(id(elsewhere)), Bureau.REGION, LocalDate.of(2007, 5, 10)),
                                LocalDate.of(2007, 5, 30),
                                "洪劳复决〔2007〕3号")))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(CaseRefusal.NO_PENALTY_DECIDED));
        Desk.of(Tokens.of("clerk").in(CITY)).made(CASES, disputing(elsewhere, CITY));
    }

    @Test
    void a_judgment_about_a_penalty_that_a_reconsideration_has_set_aside_is_recorded_and_neither_is_annulled() {
        // Given
        String at = inspectorate.served();
        String sued = sued(at);
        String reconsideration = CASES + "/"
                + reconsiders(at, Map.of("result", "revoked"), 200).extract().path("id");
        office.clerk
                .change(sued + "/judgment", 1, Map.of("on", "2007-05-30", "result", "revoked", "headAppeared", true))
                .statusCode(200);

        // When
        office.clerk.change(sued + "/effect", 2, step("2007-06-20")).statusCode(200);

        // Then
        Desk supervisor = Desk.of(Tokens.of("supervisor").in(Bureau.REGION));
        for (String decided : List.of(reconsideration, sued)) {
            supervisor
                    .change(decided + "/annulment", 3, ReconsiderationOffice.MISTAKE)
                    .statusCode(409)
                    .body("code", equalTo("decision-carried-out"));
        }
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
        return disputing(at, Bureau.REGION);
    }

    private static Map<String, Object> disputing(String at, String region) {
        Map<String, Object> request = new HashMap<>(ReconsiderationOffice.request("2007-03-27", "2007-04-02"));
        Map<String, Object> matter = new HashMap<>();
        ((Map<?, ?>) request.get("matter")).forEach((name, value) -> matter.put(name.toString(), value));
        matter.put("inspectionCase", id(at));
        matter.put("region", region);
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
