package org.ganlao.employment.market.agency;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A county's bureau keeps the register of agencies of job introduction. */
public final class AgencyOffice {

    public static final String AGENCIES = "/v1/introduction-agencies";

    private static final AtomicInteger LICENCES = new AtomicInteger();

    final Desk desk;
    private final String region;

    private AgencyOffice(String region) {
        this.region = region;
        this.desk = Desk.of(Tokens.of("clerk", "supervisor").in(region));
    }

    public static AgencyOffice of(String region) {
        return new AgencyOffice(region);
    }

    static Map<String, Object> licence(String from, String until) {
        return licence("赣劳介证字%04d号".formatted(LICENCES.incrementAndGet()), from, until);
    }

    static Map<String, Object> licence(String number, String from, String until) {
        return new HashMap<>(Map.of("number", number, "validFrom", from, "validUntil", until));
    }

    /** Exists since 2006. */
    Map<String, Object> agency(String kind, List<Map<String, Object>> licences) {
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "organisation",
                OrganisationCodes.next(),
                "entry",
                new HashMap<>(Map.of("region", region, "name", "职业介绍所", "openedOn", "2006-01-01")),
                "licences",
                licences));
    }

    /** Licensed from the year 2006 to the year 2008. */
    Map<String, Object> licensed() {
        return agency("private", List.of(licence("2006-01-01", "2008-12-31")));
    }

    static Map<String, Object> agencyRequest(Map<String, Object> agency) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "agency", agency);
    }

    String registers(Map<String, Object> agency) {
        return desk.made(AGENCIES, agencyRequest(agency)).getString("id");
    }

    /** A private agency with a licence of these days. */
    public String licensedFrom(String from, String until) {
        return registers(agency("private", List.of(licence(from, until))));
    }

    public String ofACollege() {
        return registers(agency("college", List.of()));
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        AgencyOffice office = of("360102");
        return walk.object(AGENCIES + "/{id}", () -> AGENCIES + "/" + office.registers(office.licensed()))
                .body("POST " + AGENCIES, () -> json(agencyRequest(office.licensed())))
                .body("POST " + AGENCIES + "/{id}/licences", () -> json(licence("2009-01-01", "2011-12-31")))
                .body(
                        "POST " + AGENCIES + "/{id}/corrections",
                        () -> json(Map.of("reason", "类别有误", "agency", office.agency("public", List.of()))))
                .body("POST " + AGENCIES + "/{id}/closing", () -> json(Map.of("closedOn", "2007-06-01")))
                .body("POST " + AGENCIES + "/{id}/annulment", () -> json(Map.of("reason", "录入重复")));
    }
}
