package org.ganlao.employment.market.campaign;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A supervisor who states what campaigns brought. */
public final class CampaignOffice {

    static final String STATEMENTS = "/v1/campaign-statements";
    static final String RESULTS = "/v1/campaign-results";

    private static final AtomicInteger YEARS = new AtomicInteger(1950);

    private CampaignOffice() {}

    static Map<String, Object> statement(
            String region, String programme, int year, String asOf, int served, int placed) {
        Map<String, Object> figures =
                Map.of("events", 4, "vacancies", 1250, "served", served, "placed", placed, "source", "活动月报");
        return new HashMap<>(Map.of(
                "sourceRef", UUID.randomUUID().toString(),
                "region", region,
                "programme", programme,
                "year", year,
                "asOf", asOf,
                "figures", figures));
    }

    /** Of Donghu, each of another year. */
    static Map<String, Object> another() {
        int year = YEARS.incrementAndGet();
        return statement("360102", "assistance-month", year, year + "-01-31", 3400, 620);
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        Desk desk = Desk.of(Tokens.of("supervisor").in("360102"));
        return walk.object(STATEMENTS + "/{id}", () -> STATEMENTS + "/" + idOf(desk))
                .object(RESULTS + "/{statement}", () -> RESULTS + "/" + idOf(desk))
                .body("POST " + STATEMENTS, () -> json(another()))
                .body("POST " + STATEMENTS + "/{id}/annulment", () -> json(Map.of("reason", "报错县区")))
                .regionless("GET /v1/campaigns");
    }

    private static String idOf(Desk desk) {
        return desk.made(STATEMENTS, another()).getString("id");
    }
}
