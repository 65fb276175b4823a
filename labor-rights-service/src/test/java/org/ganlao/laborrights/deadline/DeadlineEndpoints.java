package org.ganlao.laborrights.deadline;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** What the walk needs to know of deadlines: an accepted complaint has one. */
public final class DeadlineEndpoints {

    static final String DEADLINES = "/v1/deadlines";
    static final String SWEEPS = "/v1/deadline-sweeps";

    private DeadlineEndpoints() {}

    static Map<String, String> sweepOf(String region, String day) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "region", region, "asOf", day);
    }

    public static EndpointWalk add(EndpointWalk walk) {
        Bureau bureau = new Bureau();
        return walk.object(DEADLINES + "/{id}", () -> DEADLINES + "/" + investigation(bureau))
                .body("POST " + SWEEPS, () -> json(sweepOf(Bureau.REGION, "2007-03-20")));
    }

    private static String investigation(Bureau bureau) {
        return bureau.inspector
                .asking()
                .queryParam("record", bureau.accepts().getString("id"))
                .queryParam("timeLimit", "investigation")
                .get(DEADLINES)
                .path("items[0].id");
    }
}
