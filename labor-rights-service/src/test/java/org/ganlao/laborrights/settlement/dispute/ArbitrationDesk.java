package org.ganlao.laborrights.settlement.dispute;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Who engages arbitrators and opens rooms in Donghu district. */
public final class ArbitrationDesk {

    private static final String ARBITRATORS = "/v1/arbitrators";
    private static final String ROOMS = "/v1/hearing-rooms";
    private static final Map<String, String> MISTAKE = Map.of("reason", "重复登记");

    public final Desk clerk = Desk.of(Tokens.of("clerk").in(Bureau.REGION).as("clerk-of-arbitration"));

    /** @return id of another arbitrator at every call */
    public String engages(String side) {
        return clerk.made(ARBITRATORS, arbitrator(side)).getString("id");
    }

    /** @return id of another room at every call */
    public String opens() {
        return clerk.made(ROOMS, room()).getString("id");
    }

    public static Map<String, Object> arbitrator(String side) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "tenure",
                Map.of("region", Bureau.REGION, "name", "熊志刚", "since", "2005-03-01"),
                "kind",
                "full-time",
                "side",
                side,
                "licence",
                UUID.randomUUID().toString());
    }

    static Map<String, Object> room() {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "tenure",
                Map.of("region", Bureau.REGION, "name", "仲裁庭" + UUID.randomUUID(), "since", "2006-09-01"),
                "seats",
                24);
    }

    static void add(EndpointWalk walk) {
        ArbitrationDesk desk = new ArbitrationDesk();
        walk.object(ARBITRATORS + "/{id}", () -> ARBITRATORS + "/" + desk.engages("union"))
                .object(ROOMS + "/{id}", () -> ROOMS + "/" + desk.opens())
                .body("POST " + ARBITRATORS, () -> json(arbitrator("employers")))
                .body("POST " + ARBITRATORS + "/{id}/end", () -> json(Map.of("lastDay", "2007-06-15")))
                .body("POST " + ARBITRATORS + "/{id}/annulment", () -> json(MISTAKE))
                .body("POST " + ROOMS, () -> json(room()))
                .body("POST " + ROOMS + "/{id}/end", () -> json(Map.of("lastDay", "2007-06-15")))
                .body("POST " + ROOMS + "/{id}/annulment", () -> json(MISTAKE));
    }
}
