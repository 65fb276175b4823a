package org.ganlao.employment.coverage.layoff;

import static org.ganlao.platformtest.JsonBody.json;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A county's office that takes reports of mass lay-offs. */
public final class LayoffOffice {

    static final String REPORTS = "/v1/layoff-reports";

    private static final AtomicInteger DAYS = new AtomicInteger();

    final Desk desk;
    private final String region;

    private LayoffOffice(String region) {
        this.region = region;
        this.desk = Desk.of(Tokens.of("clerk", "supervisor").in(region));
    }

    static LayoffOffice of(String region) {
        return new LayoffOffice(region);
    }

    /** 60 of 400 workers, from another day at every call, in time. */
    Map<String, Object> layoff() {
        return new HashMap<>(Map.of(
                "region",
                region,
                "employer",
                "71526726X",
                "reportedOn",
                "2007-05-08",
                "beginsOn",
                LocalDate.of(2007, 6, 15).plusDays(DAYS.incrementAndGet()).toString(),
                "workers",
                400,
                "leaving",
                60,
                "cause",
                "企业改制",
                "measures",
                "支付经济补偿，组织转岗培训"));
    }

    static Map<String, Object> layoffRequest(Map<String, Object> layoff) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "layoff", layoff);
    }

    String reports(Map<String, Object> layoff) {
        return desk.made(REPORTS, layoffRequest(layoff)).getString("id");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        LayoffOffice office = of("360102");
        return walk.object(REPORTS + "/{id}", () -> REPORTS + "/" + office.reports(office.layoff()))
                .body("POST " + REPORTS, () -> json(layoffRequest(office.layoff())))
                .body(
                        "POST " + REPORTS + "/{id}/corrections",
                        () -> json(Map.of("reason", "人数有调整", "layoff", office.layoff())))
                .body("POST " + REPORTS + "/{id}/annulment", () -> json(Map.of("reason", "录入重复")));
    }
}
