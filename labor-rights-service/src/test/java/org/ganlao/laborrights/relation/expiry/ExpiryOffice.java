package org.ganlao.laborrights.relation.expiry;

import static org.awaitility.Awaitility.await;
import static org.ganlao.platformtest.JsonBody.json;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Looks for terms that are about to expire. */
public final class ExpiryOffice {

    private static final String ALERTS = "/v1/expiry-alerts";

    private ExpiryOffice() {}

    public static EndpointWalk shownTo(EndpointWalk walk) {
        Bureau bureau = new Bureau();
        return walk.object(ALERTS + "/{id}", () -> ALERTS + "/" + alert(bureau))
                .body("POST " + ALERTS + "/sweeps", () -> json(sweep()));
    }

    static String contractUntil(Bureau bureau, String lastDay) {
        String entry = bureau.puts(ResidentNumbers.next()).getString("id");
        return bureau.signs(entry, Bureau.terms("2007-01-15", lastDay)).getString("id");
    }

    /** Waits until all are raised. */
    public static void sweep(Desk desk) {
        String location =
                desk.post(ALERTS + "/sweeps", sweep()).statusCode(202).extract().header("Location");
        String job = location.substring(location.indexOf("/v1/"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "succeeded".equals(desk.get(job).path("state")));
    }

    private static String alert(Bureau bureau) {
        String contract = contractUntil(bureau, "2007-08-15");
        sweep(bureau.desk);
        return bureau.desk.get(ALERTS + "?contract=" + contract).path("items[0].id");
    }

    private static Map<String, String> sweep() {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "region", Bureau.REGION);
    }
}
