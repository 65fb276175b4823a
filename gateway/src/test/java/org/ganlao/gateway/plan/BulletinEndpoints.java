package org.ganlao.gateway.plan;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** News that a county sends up and the province's office decides about; its research and visits. */
public final class BulletinEndpoints {

    private static final String PROVINCE = "360000";
    private static final String COUNTY = "360102";
    private static final String OFFICE_OF_NEWS = "office";
    private static final String NEWS = "/v1/bulletins";
    private static final String ONE = NEWS + "/{id}";
    private static final String OUTREACH = "/v1/outreach";
    private static final String COUNTS = "/v1/bulletin-counts";

    private static final Desk SENDER =
            Desk.of(Tokens.of("supervisor").in(COUNTY).as("news-sender"));
    private static final Desk READER = office("news-reader");
    private static final Desk PUBLISHER = office("news-publisher");

    private BulletinEndpoints() {}

    public static EndpointWalk add(EndpointWalk walk) {
        String[] decisions = {
            "POST " + ONE + "/adoption",
            "POST " + ONE + "/return",
            "POST " + ONE + "/decline",
            "POST " + ONE + "/publication",
            "POST " + ONE + "/withdrawal"
        };
        Map<String, String> opinion = Map.of("opinion", "缺数字");
        return walk.heldBy(PROVINCE, decisions)
                .forUnit(OFFICE_OF_NEWS, decisions)
                .object(ONE, BulletinEndpoints::sent)
                .object(ONE + "/publication", () -> adopted() + "/publication")
                .object(ONE + "/withdrawal", () -> published() + "/withdrawal")
                .object(OUTREACH + "/{id}", BulletinEndpoints::visited)
                .body("POST " + NEWS, () -> json(news()))
                .body("POST " + ONE + "/revision", () -> json(words()))
                .body("POST " + ONE + "/return", () -> json(opinion))
                .body("POST " + ONE + "/decline", () -> json(opinion))
                .body("POST " + ONE + "/withdrawal", () -> json(opinion))
                .body("POST " + OUTREACH, () -> json(visit()))
                .body("POST " + OUTREACH + "/{id}/annulment", () -> json(Map.of("opinion", "未成行")))
                // Counted are cities.
                .at("360100", "360200", "GET " + COUNTS)
                .list("GET " + COUNTS, COUNTS + "?from=2007-01-01&to=2007-12-31", () -> "\"360100\"");
    }

    private static Desk office(String user) {
        return Desk.of(
                Tokens.of("supervisor").in(PROVINCE).ofUnit(OFFICE_OF_NEWS).as(user));
    }

    private static String sent() {
        return NEWS + "/" + SENDER.made(NEWS, news()).getString("id");
    }

    private static String adopted() {
        String news = sent();
        READER.change(news + "/adoption", 1, Map.of()).statusCode(200);
        return news;
    }

    private static String published() {
        String news = adopted();
        PUBLISHER.change(news + "/publication", 2, Map.of()).statusCode(200);
        return news;
    }

    private static String visited() {
        return OUTREACH + "/" + SENDER.made(OUTREACH, visit()).getString("id");
    }

    private static Map<String, Object> news() {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "region", COUNTY, "words", words());
    }

    private static Map<String, Object> words() {
        return Map.of(
                "category", "progress",
                "happenedOn", "2007-03-20",
                "author", "东湖区劳动和社会保障局",
                "title", "春风行动",
                "summary", "摘要",
                "text", "三月以来，……");
    }

    private static Map<String, Object> visit() {
        return Map.of(
                "sourceRef", UUID.randomUUID().toString(),
                "region", COUNTY,
                "kind", "visit-out",
                "title", "园区用工",
                "partner", "广东省劳动保障厅",
                "begins", "2007-03-01",
                "ends", "2007-03-10",
                "persons", 5,
                "outcome", "提出建议八条");
    }
}
