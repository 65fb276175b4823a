package org.ganlao.gateway.plan;

import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Targets of the tests' own plan, split by the province and then by a city; weights of a county. */
public final class TargetEndpoints {

    private static final String PROVINCE = "360000";
    private static final String CITY = "360100";
    private static final String COUNTY = "360102";
    private static final String PLAN = "/v1/plans/2008";
    private static final String SPLITS = "/v1/plans/{plan}/decompositions";

    private boolean split;

    private TargetEndpoints() {}

    public static EndpointWalk add(EndpointWalk walk) {
        TargetEndpoints targets = new TargetEndpoints();
        return walk.at(CITY, "360200", "POST " + SPLITS + "*")
                .object(SPLITS, () -> PLAN + "/decompositions")
                .object(SPLITS + "/{id}", () -> PLAN + "/decompositions/" + targets.proposed())
                .body("POST " + SPLITS, () -> json(targets.ofCity()))
                .body("POST " + SPLITS + "/previews", () -> json(targets.ofCity()))
                .body("POST " + SPLITS + "/{id}/withdrawal", () -> json(Map.of("reason", "权重有误")))
                .body("POST /v1/plans/{plan}/weight-sets", () -> json(weights()))
                .object(
                        "/v1/plans/{plan}/responsibility-sheets/{region}",
                        () -> "/v1/plans/2007/responsibility-sheets/" + PROVINCE)
                .regionless(
                        "GET " + SPLITS,
                        "GET " + SPLITS + "/{id}",
                        "GET /v1/plans/{plan}/regional-targets",
                        "GET /v1/plans/{plan}/responsibility-sheets/{region}",
                        "GET /v1/plans/{plan}/weight-sets");
    }

    private String proposed() {
        return planner(CITY).made(PLAN + "/decompositions", ofCity()).getString("id");
    }

    /** A city splits what the province has given to it. */
    private Map<String, Object> ofCity() {
        if (!split) {
            JsonPath ofProvince = planner(PROVINCE).made(PLAN + "/decompositions", request(PROVINCE));
            Desk.of(Tokens.of("supervisor").in(PROVINCE).as("walked-director"))
                    .change(PLAN + "/decompositions/" + ofProvince.getString("id") + "/approval", 1, Map.of())
                    .statusCode(200);
            split = true;
        }
        return request(CITY);
    }

    private static Desk planner(String region) {
        return Desk.of(Tokens.of("supervisor").in(region).as("walked-planner"));
    }

    private static Map<String, Object> request(String region) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "validFrom",
                "2008-01-01",
                "reason",
                "责任书",
                "targets",
                List.of(Map.of("indicator", "entrepreneurship-training", "weights", "population")));
    }

    private static Map<String, Object> weights() {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                COUNTY,
                "code",
                "own",
                "labelZh",
                "自有",
                "labelEn",
                "Own",
                "source",
                "test",
                "confirmed",
                true,
                "weights",
                List.of(Map.of("region", COUNTY, "weight", 1)));
    }
}
