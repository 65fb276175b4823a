package org.ganlao.laborrights.settlement.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.platformtest.JsonBody.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.wage.arrears.ArrearsOffice;
import org.ganlao.laborrights.wage.arrears.WageArrears;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.Topics;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class DisputeResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");

    @Inject
    WageArrears wages;

    private final DisputeOffice office = new DisputeOffice();
    private final ArbitrationDesk arbitration = new ArbitrationDesk();

    @Test
    void fourteen_workers_are_heard_by_three_and_the_award_is_told_in_numbers() {
        // Given
        String[] people = DisputeOffice.people(14);
        int acceptedBefore = counted("disputes-accepted", "2007-03");
        int closedBefore = counted("disputes-closed", "2007-04");
        String dispute = office.accepts(people);
        String one = arbitration.engages("government");

        // When
        office.reviewer
                .change(dispute + "/tribunal", 2, DisputeOffice.sole(one))
                .statusCode(422)
                .body("code", equalTo("collegial-panel-required"));
        office.reviewer
                .change(dispute + "/tribunal", 2, tripartite(one, "union"))
                .statusCode(422)
                .body("code", equalTo("side-without-arbitrator"));
        office.reviewer
                .change(dispute + "/tribunal", 2, tripartite(one, "employers"))
                .statusCode(200)
                .body("state", equalTo("in-trial"))
                .body("major", equalTo(true))
                .body("times.concludeBy", equalTo("2007-05-14")); // sixty days end on Sunday the 13th
        Map<String, Object> award = office.award(dispute);
        office.reviewer
                .change(dispute + "/award", 3, award)
                .statusCode(200)
                .body("conclusion.granted", equalTo("44800.00"));

        // Then
        String another = office.tries(ResidentNumbers.next());
        office.reviewer.change(another + "/award", 3, award).statusCode(409).body("code", equalTo("award-number-used"));
        String id = dispute.substring(DisputeOffice.CASES.length() + 1);
        assertThat(FACTS.of(id, 2))
                .extracting(told -> told.type().replaceAll(".*dispute-case\\.", ""))
                .containsExactly("accepted.v1", "closed.v1");
        assertThat(Topics.shared().containing(people[13])).isEmpty();
        assertThat(counted("disputes-accepted", "2007-03")).isEqualTo(acceptedBefore + 2);
        assertThat(counted("disputes-closed", "2007-04")).isEqualTo(closedBefore + 1);
        office.clerk
                .get(office.workerOf(dispute))
                .then()
                .body("claims[0].decision", equalTo("granted"))
                .body("claims[0].granted", equalTo("3200.00"));
    }

    @Test
    void what_is_not_accepted_is_told_to_nobody_and_what_is_withdrawn_counts_as_closed() {
        // Given
        int closedBefore = counted("disputes-closed", "2007-03");
        String refused = office.receives(ResidentNumbers.next());
        String withdrawn = office.receives(ResidentNumbers.next());
        office.reviewer
                .change(withdrawn + "/acceptance", 1, Map.of("on", "2007-03-09", "copyReceivedOn", "2007-03-08"))
                .statusCode(422)
                .body("code", equalTo("step-before-the-last"));
        office.reviewer
                .change(withdrawn + "/acceptance", 1, DisputeOffice.on("2007-03-09"))
                .statusCode(200);

        // When
        office.reviewer
                .change(refused + "/refusal", 1, Map.of("on", "2007-03-09", "ground", "other-commission"))
                .statusCode(200)
                .body("state", equalTo("not-accepted"));
        office.clerk
                .change(withdrawn + "/withdrawal", 2, Map.of("on", "2007-03-20", "byDefault", true))
                .statusCode(200)
                .body("conclusion.outcome", equalTo("deemed-withdrawn"));

        // Then
        assertThat(FACTS.of(withdrawn.substring(DisputeOffice.CASES.length() + 1), 2))
                .last()
                .satisfies(told ->
                        assertThat(told.json().path("closedOn").asText()).isEqualTo("2007-03-20"));
        assertThat(counted("disputes-closed", "2007-03")).isEqualTo(closedBefore + 1);
        office.reviewer
                .change(withdrawn + "/reinstatement", 3, Map.of("reason", "申请人到庭，缺席系误录"))
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("conclusion", nullValue());
        assertThat(counted("disputes-closed", "2007-03")).isEqualTo(closedBefore);
        office.clerk
                .asking()
                .queryParam("record", withdrawn.substring(DisputeOffice.CASES.length() + 1))
                .get("/v1/deadlines")
                .then()
                .body(
                        "items.findAll { it.state != 'met' && it.state != 'dropped' }.timeLimit",
                        containsInAnyOrder("to-form-1993", "to-answer-1993"));
        office.reviewer
                .change(withdrawn + "/annulment", 4, Map.of("reason", "重复登记"))
                .statusCode(200);
    }

    @Test
    void days_on_which_the_case_stands_still_and_an_extension_move_its_last_day() {
        String dispute = office.tries(ResidentNumbers.next());

        office.reviewer
                .change(dispute + "/suspension", 3, DisputeOffice.standstill())
                .statusCode(200)
                .body("state", equalTo("suspended"));
        office.reviewer
                .change(dispute + "/resumption", 4, DisputeOffice.on("2007-03-26"))
                .statusCode(200)
                .body("times.concludeBy", equalTo("2007-05-23")); // ten days after Sunday the 13th
        office.reviewer
                .change(dispute + "/extension", 5, DisputeOffice.extension("2007-05-24"))
                .statusCode(409)
                .body("code", equalTo("dispute-extended-too-late"));
        office.reviewer
                .change(dispute + "/extension", 5, DisputeOffice.extension("2007-05-23"))
                .statusCode(200)
                .body("times.concludeBy", equalTo("2007-06-22"));
    }

    @Test
    void an_application_out_of_time_is_corrected_by_what_interrupted_the_time() {
        // Given
        Map<String, Object> old = DisputeOffice.application();
        old.put("aroseOn", "2006-12-01");
        Map<String, Object> request = new HashMap<>(DisputeOffice.request(ResidentNumbers.next()));
        request.put("application", old);
        String dispute = DisputeOffice.CASES + "/"
                + office.clerk.made(DisputeOffice.CASES, request).getString("id");
        office.reviewer
                .change(dispute + "/acceptance", 1, DisputeOffice.on("2007-03-09"))
                .statusCode(409)
                .body("code", equalTo("application-out-of-time"));

        // When
        old.put("limitEvents", List.of(Map.of("kind", "interruption", "from", "2007-01-08", "until", "2007-01-08")));
        office.clerk
                .change(dispute + "/corrections", 1, Map.of("application", old, "reason", "补充时效中断事由"))
                .statusCode(200)
                .body("times.applyBy", equalTo("2007-03-09"));

        // Then
        office.reviewer
                .change(dispute + "/acceptance", 2, DisputeOffice.on("2007-03-09"))
                .statusCode(200);
    }

    @Test
    void an_arbitrator_of_another_commission_or_whose_time_is_over_sits_on_no_tribunal() {
        String dispute = office.accepts(ResidentNumbers.next());
        String ended = arbitration.engages("government");
        arbitration
                .clerk
                .change("/v1/arbitrators/" + ended + "/end", 1, Map.of("lastDay", "2007-03-13"))
                .statusCode(200)
                .body("state", equalTo("ended"));

        office.reviewer
                .change(
                        dispute + "/tribunal",
                        2,
                        DisputeOffice.sole(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("code", equalTo("not-of-this-commission"));
        office.reviewer
                .change(dispute + "/tribunal", 2, DisputeOffice.sole(ended))
                .statusCode(422)
                .body("code", equalTo("office-entry-not-there"));
        arbitration
                .clerk
                .change("/v1/arbitrators/" + ended + "/end", 2, Map.of("lastDay", "2007-03-14"))
                .statusCode(409)
                .body("code", equalTo("office-entry-ended"));
    }

    @Test
    void granted_wages_become_arrears_when_the_award_is_in_force() {
        // Given
        String dispute = office.serves(DisputeOffice.people(3));
        office.reviewer
                .change(dispute + "/arrears", 5, DisputeOffice.owedBy(DisputeOffice.EMPLOYER))
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        office.registrar
                .change(dispute + "/arrears", 5, DisputeOffice.owedBy(OrganisationCodes.next()))
                .statusCode(422)
                .body("code", equalTo("payer-no-party"));

        // When
        String arrears = office.registrar
                .change(dispute + "/arrears", 5, DisputeOffice.owedBy(DisputeOffice.EMPLOYER))
                .statusCode(200)
                .extract()
                .path("arrears[0]");

        // Then
        office.reviewer
                .get("/v1/wage-arrears/" + arrears)
                .then()
                .statusCode(200)
                .body("remaining", equalTo("9600.00"));
        office.registrar
                .change(dispute + "/arrears", 6, DisputeOffice.owedBy(DisputeOffice.EMPLOYER))
                .statusCode(200)
                .body("arrears", contains(arrears));
        office.reviewer
                .change("/v1/wage-arrears/" + arrears + "/annulment", 2, Map.of("reason", "重复登记"))
                .statusCode(409)
                .body("code", equalTo("decision-verified-it"));
        office.reviewer
                .change(
                        "/v1/owed-wages/" + new ArrearsOffice().owedBy(arrears).get(0) + "/annulment",
                        2,
                        Map.of("reason", "重复登记"))
                .statusCode(409)
                .body("code", equalTo("decision-verified-it"));
        office.clerk
                .change(dispute + "/performance", 6, DisputeOffice.on("2007-05-14"))
                .statusCode(409)
                .body("code", equalTo("award-wages-unpaid"));
        office.reviewer
                .change(dispute + "/annulment", 6, Map.of("reason", "重复登记"))
                .statusCode(200);
        office.reviewer.get("/v1/wage-arrears/" + arrears).then().body("state", equalTo("annulled"));
    }

    @Test
    void granted_wages_are_registered_as_owed_by_one_of_the_employers() {
        String another = OrganisationCodes.next();
        String dispute = office.triesAgainst(List.of(DisputeOffice.EMPLOYER, another), ResidentNumbers.next());
        office.reviewer.change(dispute + "/award", 3, office.award(dispute)).statusCode(200);
        office.clerk.change(dispute + "/service", 4, DisputeOffice.service()).statusCode(200);
        office.registrar
                .change(dispute + "/arrears", 5, DisputeOffice.owedBy(another))
                .statusCode(200);

        office.registrar
                .change(dispute + "/arrears", 6, DisputeOffice.owedBy(DisputeOffice.EMPLOYER))
                .statusCode(409)
                .body("code", equalTo("wages-registered"));
    }

    @Test
    void a_suit_that_is_told_late_takes_back_what_was_registered() {
        // Given
        String dispute = office.serves(ResidentNumbers.next());
        String arrears = office.registrar
                .change(dispute + "/arrears", 5, DisputeOffice.owedBy(DisputeOffice.EMPLOYER))
                .statusCode(200)
                .extract()
                .path("arrears[0]");

        // When
        office.clerk
                .change(dispute + "/suit", 6, DisputeOffice.suit())
                .statusCode(200)
                .body("arrears", empty());

        // Then
        office.reviewer.get("/v1/wage-arrears/" + arrears).then().body("state", equalTo("annulled"));
    }

    @Test
    void a_suit_is_recorded_after_something_was_repaid_and_nothing_more_is_owed_by_the_award() {
        // Given
        String dispute = office.serves(ResidentNumbers.next());
        String registered = registered(dispute);
        String person = new ArrearsOffice().owedBy(registered).get(0);
        String repayment = office.clerk
                .made(
                        "/v1/wage-repayments",
                        Map.of(
                                "sourceRef",
                                UUID.randomUUID().toString(),
                                "arrears",
                                registered,
                                "repayment",
                                Map.of(
                                        "source",
                                        "employer",
                                        "paidOn",
                                        "2007-05-10",
                                        "persons",
                                        List.of(Map.of("owed", person, "amount", "200.00")))))
                .getString("id");

        // When
        office.clerk
                .change(dispute + "/suit", 6, DisputeOffice.suit())
                .statusCode(200)
                .body("state", equalTo("sued"))
                .body("arrears", empty());

        // Then
        office.reviewer
                .get("/v1/wage-arrears/" + registered)
                .then()
                .body("state", equalTo("cleared"))
                .body("verified", equalTo("200.00"));
        office.reviewer
                .change("/v1/wage-repayments/" + repayment + "/annulment", 1, Map.of("reason", "误录"))
                .statusCode(200);
        String lapsed = office.reviewer
                .get("/v1/wage-arrears/" + registered)
                .then()
                .body("state", equalTo("cleared"))
                .body("verified", equalTo("0.00"))
                .extract()
                .header("ETag");
        office.clerk
                .change(
                        "/v1/wage-arrears/" + registered + "/persons",
                        Integer.parseInt(lapsed.replace("\"", "")),
                        ArrearsOffice.late(ResidentNumbers.next(), "100.00"))
                .statusCode(409)
                .body("code", equalTo("decision-lapsed"));
    }

    @Test
    void what_an_award_adds_to_other_arrears_is_registered_anew_when_those_are_struck_out() {
        // Given
        String number = ResidentNumbers.next();
        ArrearsOffice bureau = new ArrearsOffice();
        String declared = bureau.owes(DisputeOffice.EMPLOYER, number, "2007-02", "3200.00");
        String dispute = office.serves(number);
        assertThat(registered(dispute)).isEqualTo(declared);
        office.reviewer
                .change("/v1/wage-arrears/" + declared + "/annulment", 2, Map.of("reason", "误报"))
                .statusCode(200);
        office.clerk
                .change(dispute + "/performance", 6, DisputeOffice.on("2007-05-14"))
                .statusCode(409)
                .body("code", equalTo("award-wages-unpaid"));

        // When
        String anew = office.registrar
                .change(dispute + "/arrears", 6, DisputeOffice.owedBy(DisputeOffice.EMPLOYER))
                .statusCode(200)
                .body("arrears", hasSize(1))
                .extract()
                .path("arrears[0]");

        // Then
        assertThat(anew).isNotEqualTo(declared);
        office.reviewer.get("/v1/wage-arrears/" + anew).then().body("remaining", equalTo("3200.00"));
    }

    private String registered(String dispute) {
        return office.registrar
                .change(dispute + "/arrears", 5, DisputeOffice.owedBy(DisputeOffice.EMPLOYER))
                .statusCode(200)
                .extract()
                .path("arrears[0]");
    }

    @Test
    void nothing_is_drawn_for_an_award_that_the_employer_has_asked_a_court_to_revoke_until_that_has_ruled() {
        // Given
        String dispute = office.isFinal();
        UUID registered = UUID.fromString(registered(dispute));
        enforceable(registered);

        // When
        office.clerk
                .change(dispute + "/revocation-application", 6, DisputeOffice.revocation())
                .statusCode(200);

        // Then
        assertThatThrownBy(() -> enforceable(registered))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ArrearsRefusal.DECISION_STAYED));
        office.clerk
                .change(dispute + "/revocation-ruling", 7, DisputeOffice.ruling("2007-06-20", false))
                .statusCode(200);
        enforceable(registered);
    }

    private void enforceable(UUID arrears) {
        QuarkusTransaction.requiringNew().run(() -> wages.requireOwed(arrears, List.of()));
    }

    @Test
    void what_the_court_gives_in_the_place_of_the_award_becomes_arrears() {
        // Given
        String dispute = office.serves(ResidentNumbers.next());
        office.clerk.change(dispute + "/suit", 5, DisputeOffice.suit()).statusCode(200);
        List<Map<String, Object>> claims = office.read(dispute).getList("claims");

        // When
        office.clerk
                .change(
                        dispute + "/judgment",
                        6,
                        Map.of(
                                "result", "changed",
                                "on", "2007-06-20",
                                "claims", List.of(Map.of("claim", claims.get(0).get("id"), "amount", "2800.00"))))
                .statusCode(200)
                .body("claims[0].granted", equalTo("3200.00"))
                .body("claims[0].adjudged", equalTo("2800.00"));
        String arrears = office.registrar
                .change(dispute + "/arrears", 7, DisputeOffice.owedBy(DisputeOffice.EMPLOYER))
                .statusCode(200)
                .extract()
                .path("arrears[0]");

        // Then
        office.reviewer.get("/v1/wage-arrears/" + arrears).then().body("remaining", equalTo("2800.00"));
    }

    @Test
    void a_lawsuit_is_kept_instance_by_instance_with_the_last_days_of_what_the_sides_may_do() {
        // Given
        String dispute = office.serves(ResidentNumbers.next());
        office.clerk
                .get(dispute + "/rights")
                .then()
                .body("right", contains("sue", "sue"))
                .body("until", contains("2007-05-08", "2007-05-08")); // the week after the first of May is free
        office.clerk.change(dispute + "/suit", 5, DisputeOffice.suit()).statusCode(200);
        office.clerk.change(dispute + "/judgment", 6, DisputeOffice.upheld()).statusCode(200);
        office.clerk
                .get(dispute + "/rights")
                .then()
                .body("right", contains("appeal", "appeal"))
                .body("until", contains("2007-06-29", "2007-06-28"));

        // When
        office.clerk.change(dispute + "/appeal", 7, DisputeOffice.appeal()).statusCode(200);

        // Then
        office.clerk
                .change(dispute + "/judgment", 8, Map.of("result", "withdrawn", "on", "2007-06-29"))
                .statusCode(200)
                .body("state", equalTo("judged"))
                .body("suits.instance", contains("first", "second"))
                .body("suits.result", contains("upheld", "withdrawn"))
                .body("suits.court", contains("南昌市东湖区人民法院", "南昌市中级人民法院"))
                .body("conclusion.on", equalTo("2007-04-20"));
        office.clerk.get(dispute + "/rights").then().body("right", empty());
    }

    @Test
    void an_award_is_corrected_with_what_it_registered_as_owed_and_counts_on_its_other_day() {
        // Given
        String dispute = office.serves(ResidentNumbers.next());
        String arrears = office.registrar
                .change(dispute + "/arrears", 5, DisputeOffice.owedBy(DisputeOffice.EMPLOYER))
                .statusCode(200)
                .extract()
                .path("arrears[0]");
        Map<String, Object> award = new HashMap<>(office.award(dispute));
        award.put("on", "2007-04-19");

        // When
        office.reviewer
                .change(dispute + "/award-correction", 6, Map.of("award", award, "reason", "裁决书日期录错"))
                .statusCode(200)
                .body("conclusion.on", equalTo("2007-04-19"))
                .body("arrears", empty());

        // Then
        office.reviewer.get("/v1/wage-arrears/" + arrears).then().body("state", equalTo("annulled"));
        assertThat(FACTS.of(dispute.substring(DisputeOffice.CASES.length() + 1), 3))
                .last()
                .satisfies(told -> {
                    assertThat(told.type()).endsWith("dispute-case.corrected.v1");
                    assertThat(told.json().path("closedOn").asText()).isEqualTo("2007-04-19");
                });
        office.reviewer
                .change(
                        dispute + "/service-correction",
                        7,
                        Map.of(
                                "service",
                                Map.of("workersOn", "2007-06-20", "employersOn", "2007-06-20"),
                                "reason",
                                "录错"))
                .statusCode(200);
        office.registrar
                .change(dispute + "/arrears", 8, DisputeOffice.owedBy(DisputeOffice.EMPLOYER))
                .statusCode(409)
                .body("code", equalTo("award-not-in-force"));
    }

    @Test
    void
            what_was_registered_by_a_judgment_that_is_stated_anew_is_taken_back_and_a_suit_that_nobody_brought_struck_out() {
        // Given
        String dispute = office.serves(ResidentNumbers.next());
        office.clerk.change(dispute + "/suit", 5, DisputeOffice.suit()).statusCode(200);
        office.reviewer
                .change(dispute + "/suit-annulment", 6, Map.of("reason", "误录他案"))
                .statusCode(200)
                .body("state", equalTo("served"));
        office.clerk.change(dispute + "/suit", 7, DisputeOffice.suit()).statusCode(200);
        office.clerk
                .change(dispute + "/judgment", 8, Map.of("result", "upheld", "on", "2007-06-12"))
                .statusCode(200);
        String arrears = office.registrar
                .change(dispute + "/arrears", 9, DisputeOffice.owedBy(DisputeOffice.EMPLOYER))
                .statusCode(200)
                .extract()
                .path("arrears[0]");
        Map<String, Object> changed = Map.of(
                "result",
                "changed",
                "on",
                "2007-06-12",
                "claims",
                List.of(Map.of("claim", office.read(dispute).getString("claims[0].id"), "amount", "2800.00")));

        // When
        office.reviewer
                .change(dispute + "/judgment-correction", 10, Map.of("judgment", changed, "reason", "判决主文录错"))
                .statusCode(200)
                .body("state", equalTo("judged"))
                .body("arrears", empty());

        // Then
        office.reviewer.get("/v1/wage-arrears/" + arrears).then().body("state", equalTo("annulled"));
        String anew = office.registrar
                .change(dispute + "/arrears", 11, DisputeOffice.owedBy(DisputeOffice.EMPLOYER))
                .statusCode(200)
                .extract()
                .path("arrears[0]");
        office.reviewer.get("/v1/wage-arrears/" + anew).then().body("verified", equalTo("2800.00"));
    }

    @Test
    void employers_of_an_application_are_struck_from_the_front_of_the_list() {
        String first = OrganisationCodes.next();
        Map<String, Object> application = DisputeOffice.application();
        application.put("employers", List.of(first, DisputeOffice.EMPLOYER, OrganisationCodes.next()));
        Map<String, Object> request = new HashMap<>(DisputeOffice.request(ResidentNumbers.next()));
        request.put("application", application);
        String dispute = DisputeOffice.CASES + "/"
                + office.clerk.made(DisputeOffice.CASES, request).getString("id");

        application.put("employers", List.of(DisputeOffice.EMPLOYER, first));

        office.clerk
                .change(dispute + "/corrections", 1, Map.of("application", application, "reason", "被申请人录错"))
                .statusCode(200)
                .body("application.employers[1]", equalTo(first));
    }

    @Test
    void a_case_stands_still_from_the_day_of_its_tribunal_and_after_its_time_which_stays_over() {
        String early = office.tries(ResidentNumbers.next());
        office.reviewer
                .change(early + "/suspension", 3, Map.of("on", "2007-03-14", "reason", "须等待工伤认定结论"))
                .statusCode(200);
        office.reviewer
                .change(early + "/resumption", 4, DisputeOffice.on("2007-03-26"))
                .statusCode(200)
                .body("times.concludeBy", equalTo("2007-05-24")); // eleven days more, as none counted yet

        String late = office.tries(ResidentNumbers.next());
        office.reviewer
                .change(late + "/suspension", 3, Map.of("on", "2007-05-20", "reason", "须等待工伤认定结论"))
                .statusCode(200)
                .body("state", equalTo("suspended"));
        office.reviewer
                .change(late + "/resumption", 4, DisputeOffice.on("2007-06-20"))
                .statusCode(200)
                .body("times.concludeBy", equalTo("2007-05-14"));
    }

    @Test
    void an_engagement_ends_earlier_than_was_agreed_and_the_licence_is_used_on_its_days_alone() {
        // Given
        Map<String, Object> arbitrator = new HashMap<>(ArbitrationDesk.arbitrator("union"));
        arbitrator.put("tenure", tenure("2006-03-01", "2008-02-29"));
        String engaged = "/v1/arbitrators/"
                + arbitration.clerk.made("/v1/arbitrators", arbitrator).getString("id");
        arbitrator.put("sourceRef", UUID.randomUUID().toString());
        arbitrator.put("tenure", tenure("2007-06-16", null));
        arbitration.clerk.post("/v1/arbitrators", arbitrator).statusCode(409).body("code", equalTo("licence-in-use"));

        // When
        arbitration
                .clerk
                .change(engaged + "/end", 1, Map.of("lastDay", "2007-06-15"))
                .statusCode(200);

        // Then
        arbitration
                .clerk
                .change(engaged + "/end", 2, Map.of("lastDay", "2007-06-14"))
                .statusCode(409)
                .body("code", equalTo("office-entry-ended"));
        arbitration.clerk.made("/v1/arbitrators", arbitrator);
    }

    private static Map<String, Object> tenure(String since, String until) {
        Map<String, Object> tenure = new HashMap<>(Map.of("region", Bureau.REGION, "name", "熊志刚", "since", since));
        if (until != null) {
            tenure.put("until", until);
        }
        return tenure;
    }

    @Test
    void where_no_wages_are_granted_none_are_owed() {
        String dispute = office.tries(ResidentNumbers.next());
        Map<String, Object> award = new HashMap<>(office.award(dispute));
        List<Map<String, Object>> claims = office.read(dispute).getList("claims");
        award.put("claims", List.of(Map.of("claim", claims.get(0).get("id"), "decision", "dismissed")));
        office.reviewer.change(dispute + "/award", 3, award).statusCode(200);
        office.clerk.change(dispute + "/service", 4, DisputeOffice.service()).statusCode(200);

        office.registrar
                .change(dispute + "/arrears", 5, DisputeOffice.owedBy(DisputeOffice.EMPLOYER))
                .statusCode(409)
                .body("code", equalTo("no-wages-granted"));
    }

    @Test
    void an_arbitrator_is_engaged_once_and_a_room_opened_once() {
        Map<String, Object> arbitrator = new HashMap<>(ArbitrationDesk.arbitrator("union"));
        Map<String, Object> room = new HashMap<>(ArbitrationDesk.room());
        arbitration.clerk.made("/v1/arbitrators", arbitrator);
        arbitration.clerk.made("/v1/hearing-rooms", room);
        arbitrator.put("sourceRef", UUID.randomUUID().toString());
        room.put("sourceRef", UUID.randomUUID().toString());

        arbitration.clerk.post("/v1/arbitrators", arbitrator).statusCode(409).body("code", equalTo("licence-in-use"));
        arbitration.clerk.post("/v1/hearing-rooms", room).statusCode(409).body("code", equalTo("room-name-in-use"));
    }

    @TestFactory
    Stream<DynamicTest> an_application_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + DisputeOffice.CASES,
                        () -> json(DisputeOffice.request(DisputeOffice.people(3))),
                        Tokens.of("clerk").in(Bureau.REGION))
                .refuses("tomorrow", body -> stated(body).put("appliedOn", "2007-07-01"), 422, "date-in-future")
                .refuses(
                        "another region",
                        body -> stated(body).put("region", Bureau.SIBLING),
                        403,
                        "region-outside-scope")
                .refuses(
                        "nobody speaks for three",
                        body -> ((ObjectNode) body.at("/workers/0")).put("representative", false),
                        422,
                        "representatives-missing")
                .refuses(
                        "a worker twice",
                        body -> body.withArray("/workers")
                                .add(body.at("/workers/1").deepCopy()),
                        409,
                        "worker-named-twice")
                .refuses(
                        "applied before it arose",
                        body -> stated(body).put("aroseOn", "2007-03-06"),
                        422,
                        "applied-before-the-dispute")
                .rules();
    }

    private Map<String, Object> tripartite(String presiding, String third) {
        List<String> members = List.of(presiding, arbitration.engages("union"), arbitration.engages(third));
        return Map.of("kind", "tripartite", "on", "2007-03-14", "arbitrators", members, "presides", presiding);
    }

    private static ObjectNode stated(ObjectNode body) {
        return body.withObject("/application");
    }

    private static int counted(String measure, String month) {
        return InternalCounts.now().of(measure, Bureau.REGION, month);
    }
}
