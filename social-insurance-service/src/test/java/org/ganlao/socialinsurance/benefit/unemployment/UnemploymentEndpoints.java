package org.ganlao.socialinsurance.benefit.unemployment;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.benefit.unemployment.UnemploymentOffice.AIDS;
import static org.ganlao.socialinsurance.benefit.unemployment.UnemploymentOffice.ALERTS;
import static org.ganlao.socialinsurance.benefit.unemployment.UnemploymentOffice.CLAIMS;
import static org.ganlao.socialinsurance.benefit.unemployment.UnemploymentOffice.FINDINGS;
import static org.ganlao.socialinsurance.benefit.unemployment.UnemploymentOffice.SITUATIONS;

import java.util.Map;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** How each endpoint of the unemployment office is asked. */
public final class UnemploymentEndpoints {

    private static final String MISTAKE = json(Map.of("reason", "重复录入"));

    private static final UnemploymentOffice DONGHU = UnemploymentOffice.of("360102");

    private UnemploymentEndpoints() {}

    public static EndpointWalk add(EndpointWalk walk) {
        return walk.object(CLAIMS + "/{id}", UnemploymentEndpoints::granted)
                .object(CLAIMS + "/{id}/approval", () -> claimed() + "/approval")
                .object(CLAIMS + "/{id}/resumption", () -> stopped() + "/resumption")
                .object(AIDS + "/{id}", UnemploymentEndpoints::aid)
                .object(FINDINGS + "/{id}", UnemploymentEndpoints::finding)
                .object(ALERTS + "/{id}", () -> ALERTS + "/" + DONGHU.alert())
                .object(ALERTS + "/{id}/acknowledgement", UnemploymentEndpoints::raised)
                .object(SITUATIONS + "/{region}", () -> SITUATIONS + "/360102")
                .body("POST " + ALERTS + "/checks", () -> json(Map.of("region", "360102", "month", "2007-05-01")))
                .body("POST " + ALERTS + "/{id}/acknowledgement", () -> json(Map.of("measures", "组织专场招聘会")))
                .keyless("POST " + CLAIMS + "/preview")
                .body("POST " + CLAIMS, () -> json(DONGHU.claim(ResidentNumbers.next())))
                .body(
                        "POST " + CLAIMS + "/preview",
                        () -> json(Map.of(
                                "person", UnemploymentOffice.person(ResidentNumbers.next()), "loss", DONGHU.loss())))
                .body("POST " + CLAIMS + "/{id}/stop", () -> json(Map.of("on", "2007-05-14", "reason", "retired")))
                .body("POST " + CLAIMS + "/{id}/resumption", () -> MISTAKE)
                .body("POST " + CLAIMS + "/{id}/annulment", () -> MISTAKE)
                .body("POST " + AIDS, () -> json(DONGHU.aid(DONGHU.granted(DONGHU.paid(24)), "medical", "100.00")))
                .body("POST " + AIDS + "/{id}/annulment", () -> MISTAKE);
    }

    private static String claimed() {
        return CLAIMS + "/" + DONGHU.claimed(DONGHU.paid(24)).getString("id");
    }

    private static String granted() {
        return CLAIMS + "/" + DONGHU.granted(DONGHU.paid(24));
    }

    private static String stopped() {
        String at = granted();
        DONGHU.clerk()
                .change(at + "/stop", 2, Map.of("on", "2007-05-14", "reason", "retired"))
                .statusCode(200);
        return at;
    }

    private static String aid() {
        String claim = DONGHU.granted(DONGHU.paid(24));
        return AIDS + "/"
                + DONGHU.clerk()
                        .made(AIDS, DONGHU.aid(claim, "medical", "100.00"))
                        .getString("id");
    }

    /** Another month each time, because an alert is acknowledged once. */
    private static String raised() {
        return ALERTS + "/" + DONGHU.alertOfAnotherMonth() + "/acknowledgement";
    }

    private static String finding() {
        return FINDINGS + "/" + DONGHU.overpaid();
    }
}
