package org.ganlao.employment.coverage.pilot;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A supervisor of a pilot area. */
public final class PilotOffice {

    static final String EVIDENCE = "/v1/pilot-evidence";
    static final String ASSESSMENTS = "/v1/pilot-assessments";

    private static final AtomicInteger YEARS = new AtomicInteger(1950);

    private PilotOffice() {}

    static Map<String, Object> evidence(String region, String item, String day, String verdict) {
        return new HashMap<>(Map.of(
                "sourceRef", UUID.randomUUID().toString(),
                "region", region,
                "item", item,
                "assessedOn", day,
                "verdict", verdict,
                "evidence", "市政府已发文"));
    }

    /** Of Fenyi in Xinyu, of another year at every call. */
    static Map<String, Object> another() {
        return evidence("360521", "training-system", YEARS.incrementAndGet() + "-05-31", "partly");
    }

    /** The walk's regions lie in no pilot area. */
    public static EndpointWalk shownTo(EndpointWalk walk) {
        Desk desk = Desk.of(Tokens.of("supervisor").in("360500"));
        return walk.object(
                        EVIDENCE + "/{id}",
                        () -> EVIDENCE + "/" + desk.made(EVIDENCE, another()).getString("id"))
                .body("POST " + EVIDENCE, () -> json(another()))
                .body("POST " + EVIDENCE + "/{id}/annulment", () -> json(Map.of("reason", "报错县区")))
                .at("360500", "360900", "GET " + EVIDENCE + "*", "POST " + EVIDENCE + "*", "GET " + ASSESSMENTS)
                .list("GET " + ASSESSMENTS, ASSESSMENTS, () -> "\"360500\"")
                .regionless("GET /v1/pilot-areas", "GET /v1/pilot-checklist");
    }
}
