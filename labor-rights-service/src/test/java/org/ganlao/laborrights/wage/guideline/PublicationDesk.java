package org.ganlao.laborrights.wage.guideline;

import static org.ganlao.platformtest.JsonBody.json;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Where Donghu district drafts, approves and publishes what it says of wages, each time for another year. */
public final class PublicationDesk {

    static final String PUBLICATIONS = "/v1/wage-publications";

    private static final AtomicInteger YEARS = new AtomicInteger(1990);

    final Desk clerk = Desk.of(Tokens.of("clerk").in(Bureau.REGION).as("clerk-of-guidelines"));
    final Desk reviewer =
            Desk.of(Tokens.of("reviewer", "supervisor").in(Bureau.REGION).as("reviewer-of-guidelines"));

    static int year() {
        return YEARS.incrementAndGet();
    }

    static Map<String, Object> guideline(String upper, String base, String lower) {
        return Map.of(
                "document",
                "东劳社〔2007〕5号",
                "lines",
                Map.of("upper", new BigDecimal(upper), "base", new BigDecimal(base), "lower", new BigDecimal(lower)),
                "prices",
                List.of());
    }

    static Map<String, Object> prices(String low, String median, String high) {
        return new HashMap<>(Map.of(
                "document",
                "东劳社〔2007〕6号",
                "prices",
                List.of(Map.of("occupation", "6-04-02-05", "name", "焊工", "low", low, "median", median, "high", high))));
    }

    static Map<String, Object> request(String kind, int year, Map<String, ?> content) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "kind",
                kind,
                "region",
                Bureau.REGION,
                "year",
                year,
                "content",
                content);
    }

    /** Address of a new draft. */
    String drafts(String kind, int year, Map<String, ?> content) {
        return PUBLICATIONS + "/"
                + clerk.made(PUBLICATIONS, request(kind, year, content)).getString("id");
    }

    String approved(String kind, int year, Map<String, ?> content) {
        String at = drafts(kind, year, content);
        reviewer.change(at + "/approval", 1, Map.of()).statusCode(200);
        return at;
    }

    String published(String kind, int year, Map<String, ?> content, String on) {
        String at = approved(kind, year, content);
        reviewer.change(at + "/publication", 2, Map.of("on", on)).statusCode(200);
        return at;
    }

    /** Where what was published last holds for everybody. */
    private String inForce() {
        published("guideline", year(), lines(), "2007-05-08");
        return PUBLICATIONS + "/in-force/" + Bureau.REGION + "?kind=guideline";
    }

    private static Map<String, Object> lines() {
        return guideline("16.5", "12", "4");
    }

    public static void add(EndpointWalk walk) {
        PublicationDesk desk = new PublicationDesk();
        walk.regionless("GET " + PUBLICATIONS + "/in-force/*")
                .object(PUBLICATIONS + "/in-force/{region}", desk::inForce)
                .object(PUBLICATIONS + "/{id}", () -> desk.drafts("guideline", year(), lines()))
                .object(
                        PUBLICATIONS + "/{id}/publication",
                        () -> desk.approved("guideline", year(), lines()) + "/publication")
                .object(
                        PUBLICATIONS + "/{id}/withdrawal",
                        () -> desk.published("guideline", year(), lines(), "2007-05-08") + "/withdrawal")
                .body(
                        "POST " + PUBLICATIONS,
                        () -> json(request("guide-prices", 2007, prices("600.00", "900.00", "1500.00"))))
                .body(
                        "POST " + PUBLICATIONS + "/{id}/corrections",
                        () -> json(Map.of("content", guideline("15", "11", "3"), "reason", "基准线录错")))
                .body("POST " + PUBLICATIONS + "/{id}/publication", () -> json(Map.of("on", "2007-05-08")))
                .body(
                        "POST " + PUBLICATIONS + "/{id}/withdrawal",
                        () -> json(Map.of("on", "2007-05-18", "reason", "数据有误")))
                .body("POST " + PUBLICATIONS + "/{id}/annulment", () -> json(Map.of("reason", "重复起草")));
    }
}
