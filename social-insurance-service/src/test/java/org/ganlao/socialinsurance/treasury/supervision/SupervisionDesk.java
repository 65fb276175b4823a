package org.ganlao.socialinsurance.treasury.supervision;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Who supervises the funds of a county. */
public final class SupervisionDesk {

    static final String CASES = "/v1/supervision-cases";
    static final String FINDINGS = "/v1/supervision-findings";
    static final String MISUSED = "/v1/misappropriations";
    static final String SUPERVISORS = "/v1/fund-supervisors";

    final Desk inspector;
    final Desk cashier;
    final Desk supervisor;
    private final String region;

    private SupervisionDesk(String region) {
        this.region = region;
        this.inspector = Desk.of(Tokens.of("inspector").in(region));
        this.cashier = Desk.of(Tokens.of("cashier").in(region));
        this.supervisor = Desk.of(Tokens.of("supervisor").in(region));
    }

    static SupervisionDesk of(String region) {
        return new SupervisionDesk(region);
    }

    Map<String, Object> opening(String kind) {
        Map<String, Object> opening = new HashMap<>(Map.of(
                "sourceRef", reference(),
                "kind", kind,
                "region", region,
                "insurance", "pension",
                "body", "稽核科",
                "what", "2006年度稽核",
                "on", "2007-03-05"));
        if (kind.equals("fund-audit")) {
            opening.putAll(Map.of("from", "2007-01-01", "to", "2007-03-31"));
        } else if (!kind.equals("incident")) {
            opening.put("employer", "71526726X");
        }
        return opening;
    }

    String opened(Map<String, ?> opening) {
        return CASES + "/" + inspector.made(CASES, opening).getString("id");
    }

    Map<String, Object> finding(String opened, String kind) {
        return new HashMap<>(Map.of(
                "sourceRef",
                reference(),
                "ofCase",
                opened.substring(opened.lastIndexOf('/') + 1),
                "kind",
                kind,
                "foundOn",
                "2007-03-20",
                "what",
                "少报缴费基数",
                "amount",
                "3200.00"));
    }

    String found(Map<String, ?> finding) {
        return FINDINGS + "/" + inspector.made(FINDINGS, finding).getString("id");
    }

    static Map<String, Object> rectification() {
        return new HashMap<>(Map.of("on", "2007-06-20", "how", "已整改"));
    }

    Map<String, Object> misuse(String amount) {
        return new HashMap<>(Map.of(
                "sourceRef", reference(),
                "insurance", "pension",
                "region", region,
                "discoveredOn", "2007-03-20",
                "body", "某单位",
                "what", "挪用周转",
                "amount", amount));
    }

    String misused(String amount) {
        return MISUSED + "/" + inspector.made(MISUSED, misuse(amount)).getString("id");
    }

    static Map<String, Object> back(String amount) {
        return new HashMap<>(Map.of("on", "2007-06-20", "amount", amount, "receipt", "SH-2007-0044"));
    }

    Map<String, Object> registration() {
        return new HashMap<>(Map.of(
                "sourceRef",
                reference(),
                "region",
                region,
                "name",
                "监督员",
                "certificate",
                "赣基监 " + reference().substring(0, 8),
                "organisation",
                "区劳动保障局",
                "since",
                "2007-01-01"));
    }

    String registered(Map<String, ?> registration) {
        return SUPERVISORS + "/" + supervisor.made(SUPERVISORS, registration).getString("id");
    }

    private static String reference() {
        return UUID.randomUUID().toString();
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        SupervisionDesk donghu = of("360102");
        String mistake = json(Map.of("reason", "误立"));
        return walk.object(CASES + "/{id}", () -> donghu.opened(donghu.opening("incident")))
                .object(CASES + "/{id}/book", () -> donghu.opened(donghu.opening("fund-audit")) + "/book")
                .object(
                        FINDINGS + "/{id}",
                        () -> donghu.found(
                                donghu.finding(donghu.opened(donghu.opening("incident")), "control-missing")))
                .object(MISUSED + "/{id}", () -> donghu.misused("100.00"))
                .object(SUPERVISORS + "/{id}", () -> donghu.registered(donghu.registration()))
                .body("POST " + CASES, () -> json(donghu.opening("on-site-audit")))
                .body("POST " + CASES + "/{id}/closing", () -> json(Map.of("on", "2007-06-20", "conclusion", "属实")))
                .body("POST " + CASES + "/{id}/annulment", () -> mistake)
                .body(
                        "POST " + FINDINGS,
                        () -> json(donghu.finding(donghu.opened(donghu.opening("incident")), "control-missing")))
                .body("POST " + FINDINGS + "/{id}/rectification", () -> json(rectification()))
                .body("POST " + FINDINGS + "/{id}/annulment", () -> mistake)
                .body("POST " + MISUSED, () -> json(donghu.misuse("100.00")))
                .body("POST " + MISUSED + "/{id}/recoveries", () -> json(back("1.00")))
                .body("POST " + MISUSED + "/{id}/annulment", () -> mistake)
                .body("POST " + SUPERVISORS, () -> json(donghu.registration()))
                .body("POST " + SUPERVISORS + "/{id}/leaving", () -> json(Map.of("on", "2007-06-20")));
    }
}
