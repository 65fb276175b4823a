package org.ganlao.socialinsurance.agency;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.Agency.with;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;

/** A county's desk that keeps the register of agencies and hands retirees to communities. */
public final class AgencyDesk {

    static final String AGENCIES = "/v1/agencies";
    static final String CARE = "/v1/retiree-care";
    static final String FINDINGS = "/v1/work-rule-findings";

    private static final AtomicInteger DAYS = new AtomicInteger();

    final Desk clerk;
    final Desk inspector;
    final Desk supervisor;
    private final String region;

    private AgencyDesk(String region) {
        this.region = region;
        this.clerk = Desk.of(Tokens.of("clerk").in(region));
        this.inspector = Desk.of(Tokens.of("inspector").in(region));
        this.supervisor = Desk.of(Tokens.of("supervisor").in(region));
    }

    static AgencyDesk of(String region) {
        return new AgencyDesk(region);
    }

    Map<String, Object> station() {
        return new HashMap<>(Map.of(
                "name",
                "社区劳动保障站 " + UUID.randomUUID(),
                "kind",
                "community-station",
                "region",
                region,
                "address",
                "董家窑路 18 号",
                "openedOn",
                "2005-06-01",
                "services",
                List.of(
                        Map.of("service", "retiree-care", "workingDays", 3),
                        Map.of("service", "life-certification", "workingDays", 1))));
    }

    static Map<String, Object> request(Map<String, ?> profile) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "profile", profile);
    }

    /** Its id. */
    String opened() {
        return clerk.made(AGENCIES, request(station())).getString("id");
    }

    /** The token of somebody who is insured as a retiree since January 2006. */
    String retired() {
        Agency agency = Agency.of(region);
        return agency.enrolled(Agency.enrolment(
                        ResidentNumbers.next(), agency.insured("pension", "retiree", null), "2006-01-01"))
                .getString("person.token");
    }

    static Map<String, Object> care(String person, String agency, String since) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "person", person, "agency", agency, "since", since);
    }

    JsonPath caredFor(String person, String agency, String since) {
        return clerk.made(CARE, care(person, agency, since));
    }

    Map<String, Object> finding(String rule, String day, boolean kept) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "rule",
                rule,
                "foundOn",
                day,
                "kept",
                kept,
                "evidence",
                "一季度稽核企业 42 户"));
    }

    /** On another day each time. */
    private Map<String, Object> otherFinding() {
        return finding(
                "audit",
                LocalDate.of(2000, 1, 1).plusDays(DAYS.getAndIncrement()).toString(),
                true);
    }

    public static EndpointWalk add(EndpointWalk walk) {
        AgencyDesk donghu = of("360102");
        return walk.object(AGENCIES + "/{id}", () -> AGENCIES + "/" + donghu.opened())
                .object(
                        CARE + "/{id}",
                        () -> CARE + "/"
                                + donghu.caredFor(donghu.retired(), donghu.opened(), "2007-04-01")
                                        .getString("id"))
                .object(
                        FINDINGS + "/{id}",
                        () -> FINDINGS + "/"
                                + donghu.inspector
                                        .made(FINDINGS, donghu.otherFinding())
                                        .getString("id"))
                .object(FINDINGS + "/standing/{region}", () -> FINDINGS + "/standing/360102")
                .body("POST " + AGENCIES, () -> json(request(donghu.station())))
                .body(
                        "POST " + AGENCIES + "/{id}/corrections",
                        () -> json(Map.of("profile", with(donghu.station(), "address", "迁至文教路"), "reason", "迁址")))
                .body("POST " + CARE, () -> json(care(donghu.retired(), donghu.opened(), "2007-04-01")))
                .body("POST " + CARE + "/{id}/end", () -> json(Map.of("until", "2007-06-01", "reason", "迁往外地")))
                .body("POST " + CARE + "/{id}/annulment", () -> json(Map.of("reason", "误登")))
                .body("POST " + FINDINGS, () -> json(donghu.otherFinding()))
                .body("POST " + FINDINGS + "/{id}/annulment", () -> json(Map.of("reason", "误登")))
                .list("GET " + CARE + "/coverage", CARE + "/coverage", () -> {
                    donghu.retired();
                    return "\"360102\"";
                })
                .regionless("GET /v1/service-standards");
    }
}
