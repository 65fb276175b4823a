package org.ganlao.laborrights.wage.payroll;

import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Where employers of Donghu district report the payroll of March 2007, which had 22 working days; the minimum is 360 yuan. */
public final class PayrollDesk {

    static final String REPORTS = "/v1/payroll-reports";
    static final String LINES = "/v1/payroll-lines";
    static final Map<String, String> SETTLEMENT =
            Map.of("kind", "other", "on", "2007-06-30", "document", "东劳监核〔2007〕6号");

    final Desk clerk = Desk.of(Tokens.of("clerk").in(Bureau.REGION).as("clerk-of-payrolls"));
    final Desk reviewer =
            Desk.of(Tokens.of("reviewer", "supervisor").in(Bureau.REGION).as("reviewer-of-payrolls"));

    static Map<String, Object> request(String employer, String month, String payDay) {
        Map<String, Object> report = Map.of(
                "region",
                Bureau.REGION,
                "employer",
                employer,
                "employerName",
                "南昌东湖服装有限公司",
                "month",
                month,
                "payDay",
                payDay);
        return Map.of("sourceRef", UUID.randomUUID().toString(), "report", report);
    }

    static Map<String, Object> hours(String normal, String workday, String restDay, String holiday) {
        return Map.of(
                "normal",
                new BigDecimal(normal),
                "workday",
                new BigDecimal(workday),
                "restDay",
                new BigDecimal(restDay),
                "holiday",
                new BigDecimal(holiday));
    }

    static Map<String, Object> fullTime(Map<String, ?> hours, String base, String overtime, String paid) {
        return Map.of(
                "kind",
                "full-time",
                "hours",
                hours,
                "pay",
                new HashMap<>(Map.of(
                        "agreed",
                        "360.00",
                        "base",
                        base,
                        "overtime",
                        overtime,
                        "withheld",
                        "0.00",
                        "paid",
                        paid,
                        "paidOn",
                        "2007-04-10")));
    }

    static Map<String, Object> line(String report, String number, Map<String, ?> line) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "report",
                report,
                "person",
                Map.of("kind", "resident-id", "number", number),
                "work",
                line);
    }

    /** Somebody who got sixty yuan less than the minimum wage. */
    static Map<String, Object> underpaid() {
        return fullTime(hours("176", "0", "0", "0"), "300.00", "0.00", "300.00");
    }

    static Map<String, Object> rightlyPaid() {
        return fullTime(hours("176", "0", "0", "0"), "360.00", "0.00", "360.00");
    }

    /** Id of a payroll of March without anybody. */
    String reports() {
        return clerk.made(REPORTS, request(OrganisationCodes.next(), "2007-03", "2007-04-10"))
                .getString("id");
    }

    /** The address of a checked payroll of March on which somebody worked longer than the law allows. */
    public String checkedTooLong(String employer) {
        String report =
                clerk.made(REPORTS, request(employer, "2007-03", "2007-04-10")).getString("id");
        adds(report, fullTime(hours("176", "40", "0", "0"), "360.00", "900.00", "1260.00"));
        clerk.change(REPORTS + "/" + report + "/check", 2, Map.of()).statusCode(200);
        return REPORTS + "/" + report;
    }

    /** As it was checked. */
    public void strikesOut(String checked) {
        clerk.change(checked + "/annulment", 3, Map.of("reason", "考勤录错")).statusCode(200);
    }

    JsonPath adds(String report, Map<String, ?> line) {
        return clerk.made(LINES, line(report, ResidentNumbers.next(), line));
    }

    private String withLine() {
        String report = reports();
        adds(report, underpaid());
        return REPORTS + "/" + report;
    }

    private String toBeSettled() {
        String at = withLine();
        clerk.change(at + "/check", 2, Map.of()).statusCode(200);
        return at + "/arrears";
    }

    private String settled() {
        String arrears = toBeSettled();
        reviewer.change(arrears, 3, SETTLEMENT).statusCode(200);
        return arrears.replace("/arrears", "/reopening");
    }

    public static void add(EndpointWalk walk) {
        PayrollDesk desk = new PayrollDesk();
        walk.object(REPORTS + "/{id}", desk::withLine)
                .object(REPORTS + "/{id}/arrears", desk::toBeSettled)
                .object(REPORTS + "/{id}/case", () -> desk.toBeSettled().replace("/arrears", "/case"))
                .object(REPORTS + "/{id}/reopening", desk::settled)
                .object(
                        LINES + "/{id}",
                        () -> LINES + "/"
                                + desk.adds(desk.reports(), underpaid()).getString("id"))
                .body("POST " + REPORTS, () -> json(request(OrganisationCodes.next(), "2007-03", "2007-04-10")))
                .body("POST " + REPORTS + "/{id}/arrears", () -> json(SETTLEMENT))
                .body("POST " + REPORTS + "/{id}/reopening", () -> json(Map.of("reason", "核查有误")))
                .body("POST " + REPORTS + "/{id}/annulment", () -> json(Map.of("reason", "重复申报")))
                .body("POST " + LINES, () -> json(line(desk.reports(), ResidentNumbers.next(), rightlyPaid())))
                .body(
                        "POST " + LINES + "/{id}/corrections",
                        () -> json(Map.of("work", rightlyPaid(), "reason", "金额录错")))
                .body("POST " + LINES + "/{id}/annulment", () -> json(Map.of("reason", "重复列入")));
    }
}
