package org.ganlao.gateway.plan;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Figures of a county: single readings, what is stated about it, and files of readings that one person asked for. */
public final class FigureEndpoints {

    private static final String COUNTY = "360102";
    private static final String INDICATOR = "new-urban-employment";
    private static final String EXTRACTS = "/v1/extracts";
    private static final String EXTRACTING = "extracting";
    private static final String BUREAU = "/v1/bureau-figures";
    private static final String EXPLAINING = "POST " + BUREAU + "/{id}/explanations";

    private FigureEndpoints() {}

    public static EndpointWalk add(EndpointWalk walk) {
        return walk.object(
                        "/v1/plans/{plan}/readings",
                        () -> "/v1/plans/2007/readings?measure=" + INDICATOR + "&month=2007-02&region=" + COUNTY)
                .object("/v1/plans/{plan}/totals", () -> "/v1/plans/2007/totals?measure=" + INDICATOR)
                .body("POST /v1/plans/{plan}/openings", () -> json(opening()))
                .body("POST /v1/plans/{plan}/past-figures", () -> json(lastYear()))
                .object(BUREAU + "/{id}", () -> BUREAU + "/" + handedIn())
                .forUnit("planning-statistics", EXPLAINING)
                .body("POST " + BUREAU, () -> json(bureaus()))
                .body(EXPLAINING, () -> json(Map.of("sourceRef", ref(), "explanation", "统计局含自谋职业")))
                .ofPerson(EXTRACTING, "GET " + EXTRACTS + "*", "POST " + EXTRACTS, "DELETE " + EXTRACTS + "/{id}")
                .object(EXTRACTS + "/{id}", FigureEndpoints::extract)
                .object(EXTRACTS + "/{id}/files/{month}", FigureEndpoints::file)
                .body("POST " + EXTRACTS, () -> json(extraction()));
    }

    private static String handedIn() {
        return Desk.of(Tokens.of("statistics-bureau").in("360000").through("statistics"))
                .made(BUREAU, bureaus())
                .getString("id");
    }

    private static String extract() {
        String id = Desk.of(person())
                .post(EXTRACTS, extraction())
                .statusCode(202)
                .extract()
                .path("id");
        return EXTRACTS + "/" + id;
    }

    private static String file() {
        String extract = extract();
        PlanClient.await(
                "written",
                () -> "succeeded".equals(PlanClient.as(person()).get(extract).path("state")));
        return extract + "/files/2007-01";
    }

    private static Tokens person() {
        return Tokens.of("analyst").in(COUNTY).as(EXTRACTING);
    }

    private static Map<String, Object> opening() {
        return Map.of(
                "cutOff",
                "2006-12-31",
                "basis",
                "年报",
                "statements",
                List.of(Map.of("measure", "pension-insured", "region", COUNTY, "value", 1)));
    }

    private static Map<String, Object> lastYear() {
        Map<String, Object> figure = Map.of("indicator", INDICATOR, "region", COUNTY, "month", "2006-11", "value", 1);
        return Map.of("sourceRef", ref(), "source", "2006年年报", "figures", List.of(figure));
    }

    private static Map<String, Object> bureaus() {
        return Map.of(
                "sourceRef",
                ref(),
                "plan",
                "2007",
                "indicator",
                INDICATOR,
                "region",
                COUNTY,
                "month",
                "2007-02",
                "value",
                4,
                "publication",
                "江西统计月报");
    }

    private static Map<String, Object> extraction() {
        return Map.of(
                "sourceRef", ref(),
                "plan", "2007",
                "measures", List.of(INDICATOR),
                "region", COUNTY,
                "since", "2007-01",
                "until", "2007-01",
                "format", "csv");
    }

    private static String ref() {
        return UUID.randomUUID().toString();
    }
}
