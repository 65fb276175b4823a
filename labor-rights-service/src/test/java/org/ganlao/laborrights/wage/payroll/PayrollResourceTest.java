package org.ganlao.laborrights.wage.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.wage.payroll.PayrollDesk.LINES;
import static org.ganlao.laborrights.wage.payroll.PayrollDesk.REPORTS;
import static org.ganlao.laborrights.wage.payroll.PayrollDesk.SETTLEMENT;
import static org.ganlao.laborrights.wage.payroll.PayrollDesk.fullTime;
import static org.ganlao.laborrights.wage.payroll.PayrollDesk.hours;
import static org.ganlao.laborrights.wage.payroll.PayrollDesk.line;
import static org.ganlao.laborrights.wage.payroll.PayrollDesk.request;
import static org.ganlao.laborrights.wage.payroll.PayrollDesk.rightlyPaid;
import static org.ganlao.laborrights.wage.payroll.PayrollDesk.underpaid;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.enforcement.inspection.CreditFact;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.Topics;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class PayrollResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    @Any
    Instance<CreditFact> facts;

    private final PayrollDesk desk = new PayrollDesk();

    @Test
    void a_check_finds_what_is_short_by_the_figures_of_the_month_and_another_person_registers_it_as_arrears() {
        // Given
        String report = desk.reports();
        String at = REPORTS + "/" + report;
        String missing = desk.adds(report, underpaid()).getString("id");
        desk.adds(report, rightlyPaid());

        // When
        desk.clerk
                .change(at + "/check", 3, Map.of())
                .statusCode(200)
                .body("state", equalTo("checked"))
                .body("lines", equalTo(2))
                .body("shortLines", equalTo(1))
                .body("missing", equalTo("60.00"))
                .body("law.scheduledHours", equalTo(176))
                .body("trace.key", hasItem("labor.minimumwage.monthly.area-1"));

        // Then
        desk.clerk
                .get(LINES + "/" + missing)
                .then()
                .body("shortfalls.kind", contains("minimum-wage"))
                .body("shortfalls.due", contains("360.00"))
                .body("shortfalls.got", contains("300.00"));
        String arrears = desk.reviewer
                .change(at + "/arrears", 4, SETTLEMENT)
                .statusCode(200)
                .body("state", equalTo("settled"))
                .extract()
                .path("arrears");
        desk.clerk
                .get("/v1/wage-arrears/" + arrears)
                .then()
                .body("verified", equalTo("60.00"))
                .body("historical", equalTo(false))
                .body("since", equalTo("2007-03-01"))
                .body("cause.kind", equalTo("payroll-report"));
        desk.clerk
                .post(LINES, line(report, ResidentNumbers.next(), rightlyPaid()))
                .statusCode(409)
                .body("code", equalTo("payroll-settled"));

        // When
        desk.reviewer
                .change(at + "/reopening", 5, Map.of("reason", "核查有误"))
                .statusCode(200)
                .body("state", equalTo("reported"));

        // Then
        desk.clerk.get("/v1/wage-arrears/" + arrears).then().body("state", equalTo("annulled"));
        assertThat(told(report, 3))
                .extracting(TopicRecord::type)
                .containsExactly(
                        "org.ganlao.labor-rights.payroll-report.checked.v1",
                        "org.ganlao.labor-rights.payroll-report.settled.v1",
                        "org.ganlao.labor-rights.payroll-report.reopened.v1");

        // When
        desk.clerk.change(at + "/check", 6, Map.of()).statusCode(200);
        String again = desk.reviewer
                .change(at + "/arrears", 7, SETTLEMENT)
                .statusCode(200)
                .extract()
                .path("arrears");

        // Then
        desk.clerk.get("/v1/wage-arrears/" + again).then().body("verified", equalTo("60.00"));
    }

    @Test
    void what_a_check_found_leads_to_one_inspection_case() {
        // Given
        String report = desk.reports();
        String at = REPORTS + "/" + report;
        desk.adds(report, underpaid());
        Desk inspector = Desk.of(Tokens.of("inspector").in(Bureau.REGION));
        inspector.change(at + "/case", 2, Map.of()).statusCode(409).body("code", equalTo("payroll-unchecked"));
        desk.clerk.change(at + "/check", 2, Map.of()).statusCode(200);

        // When
        String opened = inspector
                .change(at + "/case", 3, Map.of())
                .statusCode(200)
                .extract()
                .path("inspectionCase");

        // Then
        inspector.change(at + "/case", 4, Map.of()).statusCode(200).body("inspectionCase", equalTo(opened));
        inspector.get("/v1/inspection-cases/" + opened).then().statusCode(200);
    }

    @Test
    void
            the_case_of_a_payroll_is_told_when_nothing_is_found_any_more_when_it_is_again_and_when_the_payroll_is_struck_out() {
        // Given
        String report = desk.reports();
        String at = REPORTS + "/" + report;
        String line = LINES + "/" + desk.adds(report, underpaid()).getString("id");
        Desk inspector = Desk.of(Tokens.of("inspector").in(Bureau.REGION));
        desk.clerk.change(at + "/check", 2, Map.of()).statusCode(200);
        String opened = "/v1/inspection-cases/"
                + inspector
                        .change(at + "/case", 3, Map.of())
                        .statusCode(200)
                        .extract()
                        .path("inspectionCase");

        // Then
        checkedAnew(at, line, rightlyPaid());
        inspector.get(opened).then().body("causeGoneOn", equalTo("2007-06-30"));
        checkedAnew(at, line, underpaid());
        inspector.get(opened).then().body("causeGoneOn", nullValue());
        desk.clerk
                .change(at + "/annulment", version(at), Map.of("reason", "考勤录错"))
                .statusCode(200);
        inspector.get(opened).then().body("causeGoneOn", equalTo("2007-06-30"));
    }

    private void checkedAnew(String at, String line, Map<String, Object> work) {
        desk.clerk
                .change(line + "/corrections", version(line), Map.of("work", work, "reason", "金额录错"))
                .statusCode(200);
        desk.clerk.change(at + "/check", version(at), Map.of()).statusCode(200);
    }

    private int version(String at) {
        return desk.clerk.get(at).path("version");
    }

    @Test
    void what_is_short_and_what_became_of_it_are_facts_of_the_employers_credit_in_their_time() {
        // Given
        String employer = OrganisationCodes.next();
        String report = desk.clerk
                .made(REPORTS, request(employer, "2007-03", "2007-04-10"))
                .getString("id");
        desk.adds(report, underpaid());
        assertThat(counted("underpaid-months", employer, 2007)).isZero();

        // When
        desk.clerk.change(REPORTS + "/" + report + "/check", 2, Map.of()).statusCode(200);
        desk.reviewer.change(REPORTS + "/" + report + "/arrears", 3, SETTLEMENT).statusCode(200);

        // Then
        assertThat(counted("underpaid-months", employer, 2007)).isEqualTo(1);
        assertThat(counted("wage-arrears", employer, 2007)).isEqualTo(1);
        assertThat(counted("wage-arrears", employer, 2006)).isZero();
    }

    private int counted(String code, String employer, int year) {
        CreditFact fact = facts.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return fact.counts(List.of(employer), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .getOrDefault(employer, 0);
    }

    @Test
    void a_corrected_line_is_to_be_checked_again() {
        // Given
        String report = desk.reports();
        String at = REPORTS + "/" + report;
        String line = LINES + "/" + desk.adds(report, underpaid()).getString("id");
        desk.clerk.change(at + "/check", 2, Map.of()).statusCode(200);

        // When
        desk.clerk
                .change(line + "/corrections", 2, Map.of("work", rightlyPaid(), "reason", "金额录错"))
                .statusCode(200)
                .body("shortfalls", hasSize(0));

        // Then
        desk.clerk.get(at).then().body("state", equalTo("reported")).body("trace", nullValue());
        desk.clerk.change(at + "/check", 4, Map.of()).statusCode(200).body("missing", equalTo("0.00"));
        desk.reviewer.change(at + "/arrears", 5, SETTLEMENT).statusCode(409).body("code", equalTo("nothing-short"));
    }

    @Test
    void lines_are_imported_and_each_refused_one_is_named() {
        // Given
        String report = desk.reports();
        String twice = ResidentNumbers.next();
        List<Map<String, Object>> rows = List.of(
                line(report, ResidentNumbers.next(), underpaid()),
                line(report, twice, rightlyPaid()),
                line(report, twice, rightlyPaid()),
                line(report, ResidentNumbers.next(), fullTime(hours("745", "0", "0", "0"), "1.00", "0.00", "1.00")));

        // When
        String job = imported(rows);

        // Then
        assertThat(desk.clerk.get("/v1/imports/" + job + "/errors").asString().lines())
                .hasSize(2)
                .anyMatch(row -> row.contains("person-on-payroll-already"))
                .anyMatch(row -> row.contains("more-hours-than-there-are"));
        desk.clerk.get("/v1/jobs/" + job).then().body("processed", equalTo(4)).body("rejected", equalTo(2));
        desk.clerk.get(REPORTS + "/" + report).then().body("lines", equalTo(2));
    }

    private String imported(List<Map<String, Object>> rows) {
        String location = desk.clerk
                .asking()
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("mode", "partial")
                .contentType("application/x-ndjson; charset=utf-8")
                .body(rows.stream()
                        .map(PayrollResourceTest::written)
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/payroll-lines")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String job = location.substring(location.lastIndexOf('/') + 1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> desk.clerk.get("/v1/jobs/" + job).path("finishedAt") != null);
        return job;
    }

    private static String written(Map<String, Object> row) {
        try {
            return JSON.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void a_month_is_reported_once_and_checked_when_it_is_over_and_lists_somebody() {
        String employer = OrganisationCodes.next();
        String june = REPORTS + "/"
                + desk.clerk
                        .made(REPORTS, request(employer, "2007-06", "2007-07-10"))
                        .getString("id");

        desk.clerk
                .post(REPORTS, request(employer, "2007-06", "2007-07-10"))
                .statusCode(409)
                .body("code", equalTo("month-reported-already"));
        desk.clerk
                .post(REPORTS, request(OrganisationCodes.next(), "2007-06", "2007-05-31"))
                .statusCode(422)
                .body("code", equalTo("pay-day-before-the-month"));
        Map<String, Object> ofCity = new HashMap<>(request(OrganisationCodes.next(), "2007-03", "2007-04-10"));
        Map<Object, Object> stated = new HashMap<>((Map<?, ?>) ofCity.get("report"));
        stated.put("region", "360100");
        ofCity.put("report", stated);
        Desk.of(Tokens.of("clerk").in("360100"))
                .post(REPORTS, ofCity)
                .statusCode(422)
                .body("code", equalTo("county-needed"));
        desk.clerk.change(june + "/check", 1, Map.of()).statusCode(409).body("code", equalTo("month-runs"));
        desk.clerk
                .change(REPORTS + "/" + desk.reports() + "/check", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("nothing-on-payroll"));
    }

    /** In the order in which it was told. */
    private static List<TopicRecord> told(String id, int expected) {
        return Topics.shared().await("ganlao.labor-rights.facts", expected, event -> id.equals(event.key()));
    }
}
