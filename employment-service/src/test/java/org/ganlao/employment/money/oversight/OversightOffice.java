package org.ganlao.employment.money.oversight;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Inspectors of a region, its bureau that puts things right, and its leading group. */
public final class OversightOffice {

    static final String INSPECTIONS = "/v1/inspections";
    static final String FINDINGS = "/v1/inspection-findings";
    static final String DECISIONS = "/v1/leading-group-decisions";
    static final String YESTERDAY = "2007-06-29";
    static final String TODAY = "2007-06-30";

    final Desk inspector;
    final Desk clerk;
    final Desk supervisor;
    private final String region;

    private OversightOffice(String region) {
        this.region = region;
        this.inspector = Desk.of(Tokens.of("inspector").in(region));
        this.clerk = Desk.of(Tokens.of("clerk").in(region));
        this.supervisor = Desk.of(Tokens.of("supervisor").in(region));
    }

    static OversightOffice of(String region) {
        return new OversightOffice(region);
    }

    Map<String, Object> inspection(int size) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "kind",
                "spot-check",
                "plan",
                "2007年上半年就业资金抽查",
                "from",
                "2007-01-01",
                "to",
                YESTERDAY,
                "size",
                size));
    }

    String inspects() {
        return inspector.made(INSPECTIONS, inspection(2)).getString("id");
    }

    Map<String, Object> finding(String inspection) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "inspection",
                inspection,
                "region",
                region,
                "foundOn",
                TODAY,
                "what",
                "见习协议未签字",
                "deduction",
                15));
    }

    String finds(String inspection) {
        return inspector.made(FINDINGS, finding(inspection)).getString("id");
    }

    Map<String, Object> decision() {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "decidedOn",
                "2007-03-12",
                "meeting",
                "2007年第一次全体会议",
                "decision",
                "六月底前拨付上半年补贴资金",
                "responsible",
                "财政局",
                "dueOn",
                "2007-06-20"));
    }

    String decides() {
        return clerk.made(DECISIONS, decision()).getString("id");
    }

    static Map<String, Object> outcome(String day) {
        return Map.of("on", day, "outcome", "已办理 " + UUID.randomUUID());
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        OversightOffice office = of("360102");
        Map<String, String> mistake = Map.of("reason", "录入有误");
        return walk.object(INSPECTIONS + "/{id}", () -> INSPECTIONS + "/" + office.inspects())
                .body("POST " + INSPECTIONS, () -> json(office.inspection(2)))
                .body("POST " + INSPECTIONS + "/{id}/annulment", () -> json(mistake))
                .object(FINDINGS + "/{id}", () -> FINDINGS + "/" + office.finds(office.inspects()))
                .body("POST " + FINDINGS, () -> json(office.finding(office.inspects())))
                .body("POST " + FINDINGS + "/{id}/rectification", () -> json(outcome(TODAY)))
                .body("POST " + FINDINGS + "/{id}/annulment", () -> json(mistake))
                .object(DECISIONS + "/{id}", () -> DECISIONS + "/" + office.decides())
                .body("POST " + DECISIONS, () -> json(office.decision()))
                .body("POST " + DECISIONS + "/{id}/completion", () -> json(outcome(TODAY)))
                .body("POST " + DECISIONS + "/{id}/annulment", () -> json(mistake));
    }
}
