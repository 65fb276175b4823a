package org.ganlao.socialinsurance.benefit.safety;

import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;

/** A county's office for safety at work. */
public final class SafetyOffice {

    static final String SITES = "/v1/high-risk-sites";
    static final String PREVENTIONS = "/v1/injury-preventions";
    static final String COVERAGE = "/v1/safety-coverage";

    private static final String MISTAKE = json(Map.of("reason", "重复录入"));

    private final String region;

    private SafetyOffice(String region) {
        this.region = region;
    }

    static SafetyOffice of(String region) {
        return new SafetyOffice(region);
    }

    Desk clerk() {
        return Desk.of(Tokens.of("clerk").in(region).as("clerk-of-safety"));
    }

    Desk reviewer() {
        return Desk.of(Tokens.of("reviewer").in(region).as("reviewer-of-safety"));
    }

    Map<String, Object> site(int workers, int insured) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "employer",
                "71526726X",
                "kind",
                "construction",
                "name",
                "二期工程",
                "beganOn",
                "2007-03-01",
                "headcount",
                Map.of("workers", workers, "insured", insured)));
    }

    String registered(int workers, int insured) {
        return SITES + "/" + clerk().made(SITES, site(workers, insured)).getString("id");
    }

    Map<String, Object> prevention(String amount) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "plannedOn",
                "2007-05-08",
                "purpose",
                "建筑工地安全培训",
                "amount",
                amount);
    }

    String proposed(String amount) {
        return PREVENTIONS + "/" + clerk().made(PREVENTIONS, prevention(amount)).getString("id");
    }

    ValidatableResponse approve(String prevention) {
        return reviewer().change(prevention + "/approval", 1, Map.of());
    }

    public static EndpointWalk add(EndpointWalk walk) {
        SafetyOffice donghu = SafetyOffice.of("360102");
        return walk.object(SITES + "/{id}", () -> donghu.registered(320, 300))
                .object(PREVENTIONS + "/{id}", () -> {
                    new FundDesk().brings("injury", "360102", "100.00");
                    return donghu.proposed("1.00");
                })
                .object(COVERAGE + "/{region}", () -> COVERAGE + "/360102")
                .body("POST " + SITES, () -> json(donghu.site(320, 300)))
                .body("POST " + SITES + "/{id}/headcount", () -> json(Map.of("workers", 330, "insured", 330)))
                .body("POST " + SITES + "/{id}/closure", () -> json(Map.of("on", "2007-06-20")))
                .body("POST " + SITES + "/{id}/annulment", () -> MISTAKE)
                .body("POST " + PREVENTIONS, () -> json(donghu.prevention("1.00")))
                .body("POST " + PREVENTIONS + "/{id}/annulment", () -> MISTAKE);
    }
}
