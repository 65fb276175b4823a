package org.ganlao.socialinsurance.oldage.annuity;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;

/** A county's desk for enterprise annuities. */
public final class AnnuityOffice {

    static final String PLANS = "/v1/annuity-plans";
    static final String PAYOUTS = "/v1/annuity-payouts";

    private final String region;
    private final Agency agency;
    final Desk clerk;
    final Desk reviewer;
    final Desk supervisor;

    private AnnuityOffice(String region) {
        this.region = region;
        this.agency = Agency.of(region);
        this.clerk = Desk.of(Tokens.of("clerk").in(region).as("annuity-clerk"));
        this.reviewer = Desk.of(Tokens.of("reviewer").in(region).as("annuity-reviewer"));
        this.supervisor = Desk.of(Tokens.of("supervisor").in(region).as("annuity-supervisor"));
    }

    static AnnuityOffice of(String region) {
        return new AnnuityOffice(region);
    }

    /** Of an employer that has none yet. */
    Map<String, Object> plan() {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "employer",
                agency.employer(),
                "region",
                region,
                "trustee",
                "江西省企业年金理事会",
                "filedOn",
                "2007-03-01",
                "employerRate",
                8.0,
                "personRate",
                4.0));
    }

    /** Where it is found; so do the next ones. */
    String filed() {
        return PLANS + "/" + clerk.made(PLANS, plan()).getString("id");
    }

    String opened() {
        String at = filed();
        reviewer.change(at + "/approval", 1, "").statusCode(200);
        return at;
    }

    /** 8 and 4 percent of 1,500 yuan. */
    static Map<String, Object> sheet(String number, String month) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "month",
                month,
                "lines",
                List.of(Map.of(
                        "person",
                        document(number),
                        "wage",
                        "1500.00",
                        "employerPart",
                        "120.00",
                        "personPart",
                        "60.00"))));
    }

    /** Who emigrated with 180 yuan in the account. */
    private Map<String, Object> anotherPayout() {
        String number = ResidentNumbers.next();
        String at = opened();
        clerk.change(at + "/contributions", 2, sheet(number, "2007-03")).statusCode(200);
        return payout(at, number, "emigrated", "180.00");
    }

    static Map<String, Object> payout(String plan, String number, String ground, String amount) {
        return new HashMap<>(Map.of(
                "sourceRef", UUID.randomUUID().toString(),
                "plan", plan.substring(PLANS.length() + 1),
                "person", document(number),
                "ground", ground,
                "amount", amount));
    }

    private String newPayout() {
        return PAYOUTS + "/" + clerk.made(PAYOUTS, anotherPayout()).getString("id");
    }

    private static Map<String, Object> document(String number) {
        return Map.of("kind", "resident-id", "number", number);
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        AnnuityOffice donghu = of("360102");
        return walk.object(PLANS + "/{id}", donghu::filed)
                .object(PLANS + "/{id}/contributions", () -> donghu.opened() + "/contributions")
                .object(PLANS + "/{id}/closure", () -> donghu.opened() + "/closure")
                .object(PAYOUTS + "/{id}", donghu::newPayout)
                .body("POST " + PLANS, () -> json(donghu.plan()))
                .body("POST " + PLANS + "/{id}/contributions", () -> json(sheet(ResidentNumbers.next(), "2007-03")))
                .body("POST " + PLANS + "/{id}/closure", () -> json(Map.of("on", "2007-06-30")))
                .body("POST " + PAYOUTS, () -> json(donghu.anotherPayout()))
                .body("POST " + PAYOUTS + "/{id}/annulment", () -> json(Map.of("reason", "误登")));
    }
}
