package org.ganlao.laborrights.settlement.mediation;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A regional mediation committee of Donghu district. */
public final class MediationOffice {

    static final String COMMITTEES = "/v1/mediation-committees";
    static final String MEDIATIONS = "/v1/mediations";
    private static final Map<String, String> MISTAKE = Map.of("reason", "重复登记");

    public final Desk clerk = Desk.of(Tokens.of("clerk").in(Bureau.REGION).as("clerk-of-mediation"));

    static Map<String, Object> committee() {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                Bureau.REGION,
                "kind",
                "regional",
                "name",
                "百花洲街道劳动争议调解委员会",
                "mediators",
                5,
                "setUpOn",
                "2006-05-10");
    }

    String setsUp() {
        return clerk.made(COMMITTEES, committee()).getString("id");
    }

    Map<String, Object> application(String number) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "committee",
                setsUp(),
                "person",
                Map.of("kind", "resident-id", "number", number),
                "employer",
                "71526726X",
                "matter",
                "拖欠2006年12月至2007年1月工资",
                "appliedOn",
                "2006-12-12");
    }

    /** Its address. */
    public String applies(String number) {
        return MEDIATIONS + "/" + clerk.made(MEDIATIONS, application(number)).getString("id");
    }

    private String agrees() {
        String mediation = applies(ResidentNumbers.next());
        clerk.change(mediation + "/agreement", 1, agreement()).statusCode(200);
        return mediation;
    }

    public String fails(String number) {
        String mediation = applies(number);
        clerk.change(mediation + "/failure", 1, Map.of("on", "2007-01-26", "ground", "no-agreement"))
                .statusCode(200);
        return mediation;
    }

    private static Map<String, Object> agreement() {
        return Map.of("on", "2006-12-26", "amount", "3200.00");
    }

    public static void add(EndpointWalk walk) {
        MediationOffice office = new MediationOffice();
        walk.object(COMMITTEES + "/{id}", () -> COMMITTEES + "/" + office.setsUp())
                .object(MEDIATIONS + "/{id}", () -> office.applies(ResidentNumbers.next()))
                .object(MEDIATIONS + "/{id}/performance", () -> office.agrees() + "/performance")
                .body("POST " + COMMITTEES, () -> json(committee()))
                .body("POST " + COMMITTEES + "/{id}/dissolution", () -> json(Map.of("on", "2007-06-01")))
                .body("POST " + COMMITTEES + "/{id}/annulment", () -> json(MISTAKE))
                .body("POST " + MEDIATIONS, () -> json(office.application(ResidentNumbers.next())))
                .body("POST " + MEDIATIONS + "/{id}/agreement", () -> json(agreement()))
                .body("POST " + MEDIATIONS + "/{id}/performance", () -> json(Map.of("on", "2007-01-05")))
                .body(
                        "POST " + MEDIATIONS + "/{id}/failure",
                        () -> json(Map.of("on", "2006-12-29", "ground", "not-wanted")))
                .body("POST " + MEDIATIONS + "/{id}/annulment", () -> json(MISTAKE));
    }
}
