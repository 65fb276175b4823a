package org.ganlao.laborrights.legal.disclosure;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Who keeps what the department of Donghu district makes public. */
public final class DisclosureOffice {

    static final String ITEMS = "/v1/publication-items";
    static final String ACTIVITIES = "/v1/publicity-activities";
    static final Map<String, String> MISTAKE = Map.of("reason", "重复登记");

    final Desk clerk = Desk.of(Tokens.of("clerk", "supervisor").in(Bureau.REGION));

    static Map<String, Object> itemRequest(String firstDueOn) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "entry",
                Map.of(
                        "region", Bureau.REGION,
                        "title", "举报投诉案件办理结果",
                        "category", "行政执法",
                        "unit", "劳动保障监察大队",
                        "cycle", "monthly",
                        "listedOn", "2007-01-05",
                        "firstDueOn", firstDueOn));
    }

    static Map<String, String> publication(String on) {
        return Map.of("on", on, "place", "区政府网站");
    }

    static Map<String, Object> activityRequest(String heldOn) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "activity",
                Map.of(
                        "region",
                        Bureau.REGION,
                        "heldOn",
                        heldOn,
                        "form",
                        "lecture",
                        "audience",
                        "employers",
                        "topic",
                        "劳动合同法草案解读",
                        "reached",
                        260,
                        "materials",
                        1200,
                        "result",
                        "现场受理咨询六十件"));
    }

    String lists() {
        return ITEMS + "/" + clerk.made(ITEMS, itemRequest("2007-01-31")).getString("id");
    }

    String tells() {
        return ACTIVITIES + "/"
                + clerk.made(ACTIVITIES, activityRequest("2007-05-18")).getString("id");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        DisclosureOffice office = new DisclosureOffice();
        return walk.object(ITEMS + "/{id}", office::lists)
                .object(ACTIVITIES + "/{id}", office::tells)
                .body("POST " + ITEMS, () -> json(itemRequest("2007-01-31")))
                .body("POST " + ITEMS + "/{id}/publications", () -> json(publication("2007-01-30")))
                .body("POST " + ITEMS + "/{id}/end", () -> json(Map.of("on", "2007-03-30", "words", "不再公开")))
                .body("POST " + ITEMS + "/{id}/annulment", () -> json(MISTAKE))
                .body("POST " + ACTIVITIES, () -> json(activityRequest("2007-05-18")))
                .body("POST " + ACTIVITIES + "/{id}/annulment", () -> json(MISTAKE));
    }
}
