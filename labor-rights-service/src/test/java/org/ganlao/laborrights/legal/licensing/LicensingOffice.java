package org.ganlao.laborrights.legal.licensing;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** The department of Donghu district, where licences are applied for; another person decides. */
public final class LicensingOffice {

    static final String APPLICATIONS = "/v1/licence-applications";
    static final Map<String, String> MISTAKE = Map.of("reason", "许可申请重复登记");

    final Desk clerk = Desk.of(Tokens.of("clerk").in(Bureau.REGION).as("clerk-of-licences"));
    final Desk reviewer = Desk.of(Tokens.of("reviewer").in(Bureau.REGION).as("reviewer-of-licences"));

    static Map<String, Object> request(String receivedOn) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                Bureau.REGION,
                "kind",
                "special-working-hours",
                "applicant",
                "机械厂",
                "employer",
                "71526726X",
                "receivedOn",
                receivedOn));
    }

    static Map<String, Object> decision(String on) {
        return Map.of(
                "on", on, "granted", true, "number", "洪劳许〔2007〕12号", "validUntil", "2008-03-25", "words", "符合法定条件");
    }

    static Map<String, String> step(String on) {
        return Map.of("on", on, "words", "申请材料说明");
    }

    static Map<String, String> day(String on) {
        return Map.of("on", on);
    }

    String receives(String receivedOn) {
        return APPLICATIONS + "/"
                + clerk.made(APPLICATIONS, request(receivedOn)).getString("id");
    }

    private String asked() {
        String at = receives("2007-03-05");
        clerk.change(at + "/supplement-request", 1, step("2007-03-06")).statusCode(200);
        return at;
    }

    String accepted() {
        String at = receives("2007-03-05");
        clerk.change(at + "/acceptance", 1, day("2007-03-08")).statusCode(200);
        return at;
    }

    private String renewalAsked() {
        String at = decided();
        clerk.change(at + "/renewal-request", 3, step("2007-06-01")).statusCode(200);
        return at;
    }

    static Map<String, String> renewal() {
        return Map.of("on", "2007-06-20", "validUntil", "2009-03-25", "words", "符合延续条件");
    }

    static Map<String, String> cancellation() {
        return Map.of("on", "2007-06-25", "ground", "surrendered", "words", "持证单位申请注销");
    }

    String decided() {
        String at = accepted();
        reviewer.change(at + "/decision", 2, decision("2007-03-26")).statusCode(200);
        return at;
    }

    /** One application was decided on 2007-03-26 by an officer of its own, whose subject is answered. */
    public static String decidingOfficer() {
        return Desk.of(Tokens.of("reviewer").in(Bureau.REGION).as("officer-" + UUID.randomUUID()))
                .change(new LicensingOffice().accepted() + "/decision", 2, decision("2007-03-26"))
                .statusCode(200)
                .extract()
                .path("approval.approvedBy");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        LicensingOffice office = new LicensingOffice();
        String one = APPLICATIONS + "/{id}";
        return walk.regionless("GET /v1/licence-kinds")
                .object(one, () -> office.receives("2007-03-05"))
                .object(one + "/supplement", () -> office.asked() + "/supplement")
                .object(one + "/extension", () -> office.accepted() + "/extension")
                .object(one + "/decision", () -> office.accepted() + "/decision")
                .object(one + "/service", () -> office.decided() + "/service")
                .object(one + "/renewal-request", () -> office.decided() + "/renewal-request")
                .object(one + "/renewal", () -> office.renewalAsked() + "/renewal")
                .object(one + "/cancellation", () -> office.decided() + "/cancellation")
                .body("POST " + one + "/renewal-request", () -> json(step("2007-06-01")))
                .body("POST " + one + "/renewal", () -> json(renewal()))
                .body("POST " + one + "/cancellation", () -> json(cancellation()))
                .body("POST " + APPLICATIONS, () -> json(request("2007-03-05")))
                .body("POST " + one + "/supplement-request", () -> json(step("2007-03-06")))
                .body("POST " + one + "/supplement", () -> json(step("2007-03-07")))
                .body("POST " + one + "/acceptance", () -> json(day("2007-03-08")))
                .body("POST " + one + "/non-acceptance", () -> json(step("2007-03-08")))
                .body("POST " + one + "/extension", () -> json(step("2007-03-20")))
                .body("POST " + one + "/decision", () -> json(decision("2007-03-26")))
                .body("POST " + one + "/service", () -> json(day("2007-03-28")))
                .body("POST " + one + "/withdrawal", () -> json(step("2007-03-12")))
                .body("POST " + one + "/annulment", () -> json(MISTAKE));
    }
}
