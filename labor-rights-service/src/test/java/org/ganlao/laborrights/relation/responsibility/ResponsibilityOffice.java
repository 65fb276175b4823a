package org.ganlao.laborrights.relation.responsibility;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Who assesses the employers of Donghu district; another person approves. */
public final class ResponsibilityOffice {

    static final String ASSESSMENTS = "/v1/responsibility-assessments";
    static final Map<String, String> MISTAKE = Map.of("reason", "重复评估");

    final Desk clerk = Desk.of(Tokens.of("clerk").in(Bureau.REGION).as("clerk-of-responsibility"));
    final Desk reviewer = Desk.of(Tokens.of("reviewer").in(Bureau.REGION).as("reviewer-of-responsibility"));

    static List<Map<String, Object>> scores(int wages) {
        return List.of(
                score("contracts", 25),
                score("wages", wages),
                score("insurance", 20),
                score("hours", 10),
                score("safety", 10),
                score("training", 5));
    }

    private static Map<String, Object> score(String criterion, int points) {
        return Map.of("criterion", criterion, "points", points, "evidence", "见台账");
    }

    static Map<String, Object> request(String assessedOn, int wages) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                Bureau.REGION,
                "employer",
                "71526726X",
                "name",
                "机械厂",
                "assessedOn",
                assessedOn,
                "scores",
                scores(wages));
    }

    static Map<String, String> step(String on) {
        return Map.of("on", on, "words", "依据充分");
    }

    String assesses() {
        return ASSESSMENTS + "/"
                + clerk.made(ASSESSMENTS, request("2007-05-10", 22)).getString("id");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        ResponsibilityOffice office = new ResponsibilityOffice();
        String one = ASSESSMENTS + "/{id}";
        return walk.regionless("GET /v1/responsibility-criteria")
                .object(one, office::assesses)
                .body("POST " + ASSESSMENTS, () -> json(request("2007-05-10", 22)))
                .body("POST " + one + "/scores", () -> json(Map.of("on", "2007-05-20", "scores", scores(20))))
                .body("POST " + one + "/approval", () -> json(step("2007-05-20")))
                .body("POST " + one + "/return", () -> json(step("2007-05-20")))
                .body("POST " + one + "/annulment", () -> json(MISTAKE));
    }
}
