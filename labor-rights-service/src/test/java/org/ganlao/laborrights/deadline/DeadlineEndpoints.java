package org.ganlao.laborrights.deadline;

import static org.awaitility.Awaitility.await;
import static org.ganlao.platformtest.JsonBody.json;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.ServiceDatabase;
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
                .body("POST " + SWEEPS, () -> json(sweepOf(Bureau.REGION, "2007-03-20")))
                .settling("POST " + SWEEPS, DeadlineEndpoints::awaitsJobs);
    }

    /** Jobs go on after they were taken. */
    public static void awaitsJobs() {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            try (Connection connection = ServiceDatabase.connect();
                    Statement statement = connection.createStatement();
                    ResultSet open = statement.executeQuery("select 1 from job where state in ('QUEUED', 'RUNNING')")) {
                return !open.next();
            }
        });
    }

    private static String investigation(Bureau bureau) {
        String complaint = bureau.inspector
                .made(
                        "/v1/complaint-cases",
                        Map.of(
                                "sourceRef",
                                UUID.randomUUID().toString(),
                                "complaint",
                                Bureau.complaint("2006-01-04", "2006-01-06")))
                .getString("id");
        return bureau.inspector
                .asking()
                .queryParam("record", complaint)
                .queryParam("timeLimit", "investigation")
                .get(DEADLINES)
                .path("items[0].id");
    }
}
