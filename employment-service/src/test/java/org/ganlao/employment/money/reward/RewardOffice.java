package org.ganlao.employment.money.reward;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** The province's bureau, which rewards cities. */
public final class RewardOffice {

    static final String ROUNDS = "/v1/reward-rounds";
    static final List<String> CITIES = List.of(
            "360100", "360200", "360300", "360400", "360500", "360600", "360700", "360800", "360900", "361000",
            "361100");
    private static final List<String> INDICATORS =
            List.of("new-urban-employment", "laid-off-reemployment", "reemployment-4050");

    final Desk supervisor = Desk.of(Tokens.of("supervisor").in("360000"));
    final Desk other = Desk.of(Tokens.of("supervisor").as("another-supervisor").in("360000"));

    /** The nth city achieved n hundred of a target of a thousand, in each indicator. */
    static Map<String, Object> request(int year, String pot) {
        List<Map<String, Object>> statement = new ArrayList<>();
        for (int i = 0; i < CITIES.size(); i++) {
            for (String indicator : INDICATORS) {
                statement.add(new HashMap<>(Map.of(
                        "region", CITIES.get(i), "indicator", indicator, "target", 1000, "achieved", 100 * (i + 1))));
            }
        }
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "year",
                year,
                "pot",
                pot,
                "asOf",
                year + "-06-30",
                "document",
                "赣财社 " + UUID.randomUUID(),
                "statement",
                statement));
    }

    String worksOut(int year, String pot) {
        return supervisor.made(ROUNDS, request(year, pot)).getString("id");
    }

    /** Of the year, after whatever was worked out for it was struck out. */
    Map<String, Object> requestAnew(int year) {
        List<String> standing = supervisor
                .get(ROUNDS + "?year=" + year)
                .jsonPath()
                .getList("items.findAll { it.state == 'worked-out' }.id");
        standing.forEach(id -> supervisor
                .change(ROUNDS + "/" + id + "/annulment", 1, Map.of("reason", "重新测算"))
                .statusCode(200));
        return request(year, "1000.00");
    }

    private String worksOutAnew() {
        return supervisor.made(ROUNDS, requestAnew(2007)).getString("id");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        RewardOffice office = new RewardOffice();
        // A year is rewarded once: who may approve a round, RewardResourceTest asks.
        return walk.heldBy("360000", "GET " + ROUNDS + "*", "POST " + ROUNDS + "*")
                .askedIn("RewardResourceTest", "POST " + ROUNDS + "/{id}/approval")
                .object(ROUNDS + "/{id}", () -> ROUNDS + "/" + office.worksOutAnew())
                .body("POST " + ROUNDS, () -> json(office.requestAnew(2007)))
                .body("POST " + ROUNDS + "/{id}/annulment", () -> json(Map.of("reason", "重新测算")));
    }
}
