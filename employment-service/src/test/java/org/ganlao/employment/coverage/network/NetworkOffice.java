package org.ganlao.employment.coverage.network;

import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A county's bureau keeps the register of its service network. */
public final class NetworkOffice {

    static final String UNITS = "/v1/service-units";
    static final String COVERAGE = "/v1/centre-coverage";

    private static final AtomicInteger STREETS = new AtomicInteger(100);

    final Desk desk;
    private final String region;

    private NetworkOffice(String region) {
        this.region = region;
        this.desk = Desk.of(Tokens.of("clerk", "supervisor").in(region));
    }

    static NetworkOffice of(String region) {
        return new NetworkOffice(region);
    }

    String anotherStreet() {
        return region + STREETS.incrementAndGet();
    }

    /** Without a platform. */
    Map<String, Object> unit(String kind, String openedOn) {
        return new HashMap<>(Map.of(
                "kind", kind, "entry", new HashMap<>(Map.of("region", region, "name", "公园街道", "openedOn", openedOn))));
    }

    Map<String, Object> street() {
        return with(unit("street", "2001-01-01"), "code", anotherStreet());
    }

    static Map<String, Object> platform(String openedOn) {
        return new HashMap<>(Map.of("services", List.of("job-introduction"), "staff", 3, "openedOn", openedOn));
    }

    static Map<String, Object> platform(String openedOn, String closedOn) {
        return with(platform(openedOn), "closedOn", closedOn);
    }

    static Map<String, Object> unitRequest(Map<String, Object> unit) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "unit", unit);
    }

    String registers(Map<String, Object> unit) {
        return desk.made(UNITS, unitRequest(unit)).getString("id");
    }

    /** A street with a platform since June 2005. */
    String withPlatform() {
        return registers(with(street(), "platforms", List.of(platform("2005-06-01"))));
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        NetworkOffice office = of("360102");
        Map<String, String> closing = Map.of("closedOn", "2007-06-01");
        return walk.object(UNITS + "/{id}", () -> UNITS + "/" + office.registers(office.street()))
                .object(COVERAGE + "/{county}", () -> COVERAGE + "/360102")
                .object(
                        UNITS + "/{id}/platform-closing",
                        () -> UNITS + "/" + office.withPlatform() + "/platform-closing")
                .body(
                        "POST " + UNITS,
                        () -> json(unitRequest(with(office.street(), "platforms", List.of(platform("2005-06-01"))))))
                .body("POST " + UNITS + "/{id}/platforms", () -> json(platform("2005-06-01")))
                .body("POST " + UNITS + "/{id}/platform-closing", () -> json(closing))
                .body("POST " + UNITS + "/{id}/closing", () -> json(closing))
                .body(
                        "POST " + UNITS + "/{id}/corrections",
                        () -> json(Map.of("reason", "类别有误", "unit", office.unit("community", "2001-01-01"))))
                .body("POST " + UNITS + "/{id}/annulment", () -> json(Map.of("reason", "录入重复")));
    }
}
