package org.ganlao.gateway.plan;

import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Releases of the plan of 2007, whose year is over: each of a period that no other test releases, but the year. */
public final class ReleaseEndpoints {

    private static final String PROVINCE = "360000";
    private static final String STATISTICS = "planning-statistics";
    private static final String RELEASES = "/v1/plans/2007/releases";
    private static final String ONE = "/v1/plans/{plan}/releases/{id}";
    private static final Map<String, String> REASON = Map.of("reason", "期末数未齐");

    private final List<String> drafts = new ArrayList<>();
    private String year;
    private String hash;

    public EndpointWalk add(EndpointWalk walk) {
        return walk.heldBy(PROVINCE, "POST /v1/plans/{plan}/releases*")
                .forUnit(STATISTICS, "POST /v1/plans/{plan}/releases*")
                .forUnit("employment", "POST " + ONE + "/signatures")
                .forUnit("labor-rights", "POST " + ONE + "/evaluation/reasons")
                .object(ONE, this::year)
                .object(
                        ONE + "/changed-readings",
                        () -> year() + "/changed-readings?indicator=new-urban-employment&region=360102")
                .object(ONE + "/discard", () -> drafted("2007-08") + "/discard")
                .object(ONE + "/signatures", () -> drafted("2007-09") + "/signatures")
                .object(ONE + "/publication", () -> signed("2007-10") + "/publication")
                .body("POST /v1/plans/{plan}/releases", () -> json(request("2007-07")))
                .body("POST " + ONE + "/discard", () -> json(REASON))
                .body("POST " + ONE + "/signatures", () -> json(Map.of("hash", hash)))
                .body("POST " + ONE + "/evaluation/reasons", () -> json(explanation()))
                .regionless(
                        "GET /v1/plans/{plan}/releases",
                        "GET " + ONE,
                        "GET " + ONE + "/cells",
                        "GET " + ONE + "/content",
                        "GET " + ONE + "/corrections",
                        "GET " + ONE + "/evaluation",
                        "GET " + ONE + "/report",
                        "GET " + ONE + "/report.html");
    }

    /** Gives up all that was not published, so that others can release the same periods. */
    public void discard() {
        drafts.forEach(draft -> statistics().change(draft + "/discard", 1, REASON));
    }

    /** One for all that is only read. */
    private String year() {
        if (year == null) {
            year = drafted("2007");
        }
        return year;
    }

    private String drafted(String period) {
        JsonPath draft = statistics().made(RELEASES, request(period));
        hash = draft.getString("hash");
        String address = RELEASES + "/" + draft.getString("id");
        drafts.add(address);
        return address;
    }

    private String signed(String period) {
        String draft = drafted(period);
        int version = 1;
        for (String unit : statistics().get(draft).jsonPath().<String>getList("units")) {
            signer(unit)
                    .change(draft + "/signatures", version++, Map.of("hash", hash))
                    .statusCode(200);
        }
        return draft;
    }

    private static Desk statistics() {
        return signer(STATISTICS);
    }

    private static Desk signer(String unit) {
        return Desk.of(Tokens.of("supervisor").in(PROVINCE).ofUnit(unit).as("walked signer of " + unit));
    }

    private static Map<String, Object> request(String period) {
        return new HashMap<>(Map.of("sourceRef", UUID.randomUUID().toString(), "period", period, "despite", "各来源未到期末"));
    }

    private static Map<String, String> explanation() {
        return Map.of(
                "sourceRef", UUID.randomUUID().toString(), "indicator", "contract-signing-rate", "reason", "建筑业用工未签");
    }
}
