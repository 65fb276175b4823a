package org.ganlao.laborrights.enforcement.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.enforcement.inspection.InspectionOffice.BUILDER;
import static org.ganlao.laborrights.enforcement.inspection.InspectionOffice.CASES;
import static org.ganlao.laborrights.enforcement.inspection.InspectionOffice.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseCause;
import org.ganlao.laborrights.enforcement.inspection.domain.Subject;
import org.ganlao.platformtest.PublishedEvents;
import org.junit.jupiter.api.Test;

/** Cases from their opening to their closure, in a county of their own. */
@QuarkusTest
class InspectionCaseResourceTest {

    private static final String COUNTY = "360823";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");

    private final InspectionOffice office = new InspectionOffice(COUNTY);

    @Inject
    OpenCases cases;

    @Test
    void a_case_goes_from_its_filing_to_a_penalty_with_its_limits_on_the_calendar() {
        // Given
        String at = office.opens("2007-02-12");
        String id = at.substring(CASES.length() + 1);

        assertThat(due(id, "filing")).isEqualTo("2007-02-17");

        // When: sixty working days and thirty more, across the Spring Festival and Labour Day
        office.takes(office.inspector, at, "filing", office.together("2007-02-15"));
        assertThat(due(id, "investigation")).isEqualTo("2007-05-18");
        office.takes(office.inspector, at, "investigations", office.together("2007-02-16"));
        office.takes(office.inspector, at, "extension-request", step("2007-02-16"));
        office.takes(office.head, at, "extension", step("2007-02-16"));
        assertThat(due(id, "investigation")).isEqualTo("2007-06-29");
        office.takes(office.inspector, at, "conclusion", office.conclusion("2007-03-02", "36000.00"));
        office.takes(
                office.inspector, at, "order", Map.of("on", "2007-03-05", "number", "L-1", "obeyBy", "2007-03-12"));
        assertThat(due(id, "order")).isEqualTo("2007-03-12");
        office.takes(office.inspector, at, "surcharge", Map.of("on", "2007-03-13", "percent", 50));
        office.takes(
                office.inspector, at, "penalty-notice", Map.of("on", "2007-03-14", "fine", "8000.00", "note", "拟处罚款"));
        office.takes(office.inspector, at, "hearing-request", step("2007-03-16"));
        office.takes(office.head, at, "hearing", step("2007-03-26"));
        office.takes(office.head, at, "penalty", Map.of("on", "2007-03-28", "number", "P-1", "fine", "6000.00"));
        office.takes(office.inspector, at, "service", step("2007-03-29"));
        assertThat(limits(id).getList("items.timeLimit")).doesNotContain("hearing-request");
        assertThat(open(id)).containsExactly("payment");
        office.takes(office.inspector, at, "fine-payment", step("2007-03-30"));
        assertThat(open(id)).isEmpty();
        String violation = office.inspector.get(at).path("violations[0].id");
        office.takes(
                office.inspector,
                at,
                "rectifications",
                Map.of("on", "2007-04-02", "violation", violation, "paid", "54000.00"));
        office.takes(office.inspector, at, "closure", step("2007-04-03"));

        // Then
        office.inspector
                .get(at)
                .then()
                .body("stage", equalTo("closed"))
                .body("result", equalTo("penalised"))
                .body("violations[0].surcharge", equalTo("18000.00"))
                .body("violations[0].owed", equalTo("0.00"))
                .body("violations[0].rightedOn", equalTo("2007-04-02"))
                .body("steps.step", hasItems("filed", "extended", "heard", "decided", "rectified", "closed"))
                .body("steps.findAll { it.step == 'filed' }.inspectors[0].size()", equalTo(2));
        assertThat(open(id)).isEmpty();
        assertThat(FACTS.of(violation, 3))
                .extracting(record -> record.json().path("paid").asText())
                .containsExactly("0.00", "0.00", "54000.00");
    }

    @Test
    void what_another_part_of_the_service_found_leads_to_one_case_while_that_stands_and_goes_on() {
        CaseCause cause = new CaseCause("finding", UUID.randomUUID());

        UUID first = opened(cause);
        UUID again = opened(cause);

        assertThat(again).isEqualTo(first);
        office.inspector
                .get(CASES + "/" + first)
                .then()
                .body("stated.kind", equalTo("assigned"))
                .body("causeKind", equalTo("finding"))
                .body("stated.employers.employer", contains(BUILDER));

        // When it is struck out, and the next one handed over
        office.takes(office.head, CASES + "/" + first, "annulment", Map.of("reason", "单位有误"));
        UUID second = opened(cause);
        office.takes(office.inspector, CASES + "/" + second, "transfer", step("2007-03-06"));
        UUID third = opened(cause);

        // Then
        assertThat(List.of(second, third)).doesNotContain(first).doesNotHaveDuplicates();
        assertThat(opened(cause)).isEqualTo(third);
    }

    @Test
    void cases_of_complaints_and_of_findings_are_not_opened_by_hand() {
        for (String kind : List.of("complaint", "assigned")) {
            office.inspector
                    .post(CASES, office.request(kind, "2007-03-05"))
                    .statusCode(422)
                    .body("code", equalTo("case-opened-otherwise"));
        }
    }

    @Test
    void an_annulled_case_leaves_no_limit_running_and_strikes_its_violations_out() {
        // Given
        String at = office.opens("2007-03-05");
        office.takes(office.inspector, at, "filing", office.together("2007-03-06"));
        office.takes(office.inspector, at, "investigations", office.together("2007-03-06"));
        office.takes(office.inspector, at, "conclusion", office.conclusion("2007-03-07", "10.00"));
        String violation = office.inspector.get(at).path("violations[0].id");

        // When
        office.takes(office.head, at, "annulment", Map.of("reason", "重复登记"));

        // Then
        assertThat(open(at.substring(CASES.length() + 1))).isEmpty();
        assertThat(FACTS.of(violation, 2).get(1).json().path("annulReason").asText())
                .isEqualTo("重复登记");
    }

    private UUID opened(CaseCause cause) {
        return QuarkusTransaction.requiringNew()
                .call(() -> cases.open(cause, BUILDER, COUNTY, Subject.INSURANCE, LocalDate.of(2007, 3, 5)));
    }

    private String due(String id, String limit) {
        return limits(id).getString("items.find { it.timeLimit == '" + limit + "' }.dueOn");
    }

    private List<String> open(String id) {
        return limits(id).getList("items.findAll { it.state == 'running' }.timeLimit");
    }

    private JsonPath limits(String id) {
        return office.inspector
                .asking()
                .queryParam("record", id)
                .get("/v1/deadlines")
                .jsonPath();
    }
}
