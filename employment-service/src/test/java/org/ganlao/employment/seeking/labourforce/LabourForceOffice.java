package org.ganlao.employment.seeking.labourforce;

import static org.ganlao.platformtest.JsonBody.json;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A supervisor who states the labour force of counties. */
public final class LabourForceOffice {

    static final String STATEMENTS = "/v1/labour-force-statements";

    private static final AtomicInteger DAYS = new AtomicInteger();

    private LabourForceOffice() {}

    static Map<String, Object> figures(String asOf, long employed, long unemployed) {
        return new HashMap<>(Map.of(
                "asOf", asOf,
                "urbanEmployed", employed,
                "registeredUnemployed", unemployed,
                "source", "劳动力调查"));
    }

    static Map<String, Object> statement(String region, Map<String, Object> figures) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "region", region, "figures", figures);
    }

    /** Of Donghu, each of another day. */
    static Map<String, Object> another() {
        String day = LocalDate.of(2000, 1, 1).plusDays(DAYS.incrementAndGet()).toString();
        return statement("360102", figures(day, 152300, 5400));
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        Desk desk = Desk.of(Tokens.of("supervisor").in("360102"));
        return walk.object(
                        STATEMENTS + "/{id}",
                        () -> STATEMENTS + "/"
                                + desk.made(STATEMENTS, another()).getString("id"))
                .body("POST " + STATEMENTS, () -> json(another()))
                .body(
                        "POST " + STATEMENTS + "/{id}/corrections",
                        () -> json(Map.of("reason", "汇总有误", "figures", another().get("figures"))))
                .body("POST " + STATEMENTS + "/{id}/annulment", () -> json(Map.of("reason", "报错县区")));
    }
}
