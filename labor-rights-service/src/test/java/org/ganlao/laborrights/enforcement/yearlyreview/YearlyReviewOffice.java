package org.ganlao.laborrights.enforcement.yearlyreview;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Where employers of Donghu district hand in what they state of 2006. */
public final class YearlyReviewOffice {

    static final String REVIEWS = "/v1/yearly-reviews";

    final Desk clerk = Desk.of(Tokens.of("clerk").in(Bureau.REGION).as("clerk-of-yearly-reviews"));
    final Desk inspector = Desk.of(Tokens.of("inspector").in(Bureau.REGION).as("inspector-of-yearly-reviews"));

    static Map<String, Object> call(String employer) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                Bureau.REGION,
                "employer",
                employer,
                "employerName",
                "某建筑公司",
                "year",
                2006,
                "calledOn",
                "2007-03-01",
                "submitBy",
                "2007-04-30");
    }

    static Map<String, Object> year(String on, int insured) {
        return Map.of("on", on, "workers", 120, "contracts", 120, "insured", insured, "wagesOwed", "0.00");
    }

    static Map<String, Object> examination(String on, String result) {
        return Map.of("on", on, "result", result, "submitBy", "2007-06-10", "words", "10名职工未参保");
    }

    static Map<String, String> step(String on) {
        return Map.of("on", on, "words", "经催报仍未报送");
    }

    String calls(String employer) {
        return REVIEWS + "/" + clerk.made(REVIEWS, call(employer)).getString("id");
    }

    String calls() {
        return calls(OrganisationCodes.next());
    }

    String submitted() {
        String at = calls();
        clerk.change(at + "/submission", 1, year("2007-04-12", 110)).statusCode(200);
        return at;
    }

    private String failed() {
        String at = calls();
        inspector.change(at + "/default", 1, step("2007-05-08")).statusCode(200);
        return at;
    }

    public static void add(EndpointWalk walk) {
        YearlyReviewOffice office = new YearlyReviewOffice();
        String one = REVIEWS + "/{id}";
        walk.object(one, office::calls)
                .object(one + "/examination", () -> office.submitted() + "/examination")
                .object(one + "/case", () -> office.failed() + "/case")
                .body("POST " + REVIEWS, () -> json(call(OrganisationCodes.next())))
                .body("POST " + one + "/submission", () -> json(year("2007-04-12", 110)))
                .body("POST " + one + "/examination", () -> json(examination("2007-05-10", "failed")))
                .body("POST " + one + "/default", () -> json(step("2007-05-08")))
                .body("POST " + one + "/case", () -> json(step("2007-05-09")))
                .body("POST " + one + "/annulment", () -> json(Map.of("reason", "重复通知")));
    }
}
