package org.ganlao.socialinsurance.register.employer;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.Agency.EMPLOYERS;

import java.util.Map;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;

/** What happens to an employer that moves or closes. */
public final class EmployerEndpoints {

    static final Map<String, String> CLOSURE = Map.of("on", "2007-04-01", "reason", "dissolved");
    static final Map<String, String> TRANSFER = Map.of("region", "360103", "on", "2007-04-01", "reason", "迁址");

    private EmployerEndpoints() {}

    public static EndpointWalk add(EndpointWalk walk) {
        Agency donghu = Agency.ofDonghu();
        return walk.object(EMPLOYERS + "/{id}/reopening", () -> closed(donghu) + "/reopening")
                .body("POST " + EMPLOYERS + "/{id}/closure", () -> json(CLOSURE))
                .body("POST " + EMPLOYERS + "/{id}/reopening", () -> json(Map.of("reason", "有误")))
                .body("POST " + EMPLOYERS + "/{id}/transfer", () -> json(TRANSFER))
                .regionless("GET /v1/industries");
    }

    /** Where it is found. */
    private static String closed(Agency agency) {
        String at = agency.newEmployer();
        agency.clerk().change(at + "/closure", 1, CLOSURE).statusCode(200);
        return at;
    }
}
