package org.ganlao.laborrights.legal.reconsideration;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** The department of Donghu district, which reconsiders acts and is sued for them. */
public final class ReconsiderationOffice {

    static final String CASES = "/v1/reconsiderations";
    static final String SUITS = "/v1/administrative-suits";
    static final Map<String, String> MISTAKE = Map.of("reason", "案件重复登记");

    final Desk clerk = Desk.of(Tokens.of("clerk").in(Bureau.REGION).as("clerk-of-reconsiderations"));
    final Desk reviewer = Desk.of(Tokens.of("reviewer").in(Bureau.REGION).as("reviewer-of-reconsiderations"));

    static Map<String, Object> request(String knownOn, String receivedOn) {
        Map<String, Object> matter = new HashMap<>(Map.of(
                "region",
                Bureau.REGION,
                "respondent",
                "东湖区劳动保障监察大队",
                "act",
                "责令支付工资的处理决定",
                "applicant",
                "employer",
                "employer",
                "71526726X",
                "knownOn",
                knownOn,
                "receivedOn",
                receivedOn));
        return Map.of("sourceRef", UUID.randomUUID().toString(), "matter", matter);
    }

    static Map<String, Object> suit(String reconsideration) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                Bureau.REGION,
                "defendant",
                "东湖区劳动和社会保障局",
                "act",
                "责令支付工资的处理决定",
                "court",
                court("first", "2007-05-10")));
        if (reconsideration != null) {
            request.put("reconsideration", reconsideration);
        }
        return request;
    }

    static Map<String, String> court(String instance, String filedOn) {
        return Map.of("instance", instance, "court", "人民法院", "filedOn", filedOn);
    }

    static Map<String, Object> judgment(String on) {
        return Map.of("on", on, "result", "upheld", "headAppeared", true);
    }

    static Map<String, String> decision(String on) {
        return Map.of("on", on, "result", "upheld", "number", "洪劳复决〔2007〕3号", "words", "事实清楚");
    }

    static Map<String, String> step(String on) {
        return Map.of("on", on, "words", "符合受理条件");
    }

    String receives() {
        return CASES + "/"
                + clerk.made(CASES, request("2007-02-01", "2007-03-05")).getString("id");
    }

    String accepted() {
        String at = receives();
        clerk.change(at + "/acceptance", 1, step("2007-03-07")).statusCode(200);
        return at;
    }

    private String suspended() {
        String at = accepted();
        clerk.change(at + "/suspension", 2, step("2007-03-20")).statusCode(200);
        return at;
    }

    String sued() {
        return SUITS + "/" + clerk.made(SUITS, suit(null)).getString("id");
    }

    String judged() {
        String at = sued();
        clerk.change(at + "/judgment", 1, judgment("2007-06-01")).statusCode(200);
        return at;
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        ReconsiderationOffice office = new ReconsiderationOffice();
        String one = CASES + "/{id}";
        String suit = SUITS + "/{id}";
        return walk.object(one, office::receives)
                .object(one + "/extension", () -> office.accepted() + "/extension")
                .object(one + "/suspension", () -> office.accepted() + "/suspension")
                .object(one + "/resumption", () -> office.suspended() + "/resumption")
                .object(one + "/decision", () -> office.accepted() + "/decision")
                .body("POST " + CASES, () -> json(request("2007-02-01", "2007-03-05")))
                .body("POST " + one + "/acceptance", () -> json(step("2007-03-07")))
                .body("POST " + one + "/non-acceptance", () -> json(step("2007-03-07")))
                .body("POST " + one + "/extension", () -> json(step("2007-04-20")))
                .body("POST " + one + "/suspension", () -> json(step("2007-03-20")))
                .body("POST " + one + "/resumption", () -> json(step("2007-03-26")))
                .body("POST " + one + "/withdrawal", () -> json(step("2007-03-20")))
                .body("POST " + one + "/decision", () -> json(decision("2007-04-20")))
                .body("POST " + one + "/annulment", () -> json(MISTAKE))
                .object(suit, office::sued)
                .object(suit + "/instances", () -> office.judged() + "/instances")
                .object(suit + "/effect", () -> office.judged() + "/effect")
                .body("POST " + SUITS, () -> json(suit(null)))
                .body("POST " + suit + "/answer", () -> json(step("2007-05-20")))
                .body("POST " + suit + "/judgment", () -> json(judgment("2007-06-01")))
                .body("POST " + suit + "/instances", () -> json(court("second", "2007-06-12")))
                .body("POST " + suit + "/effect", () -> json(step("2007-06-20")))
                .body("POST " + suit + "/annulment", () -> json(MISTAKE));
    }
}
