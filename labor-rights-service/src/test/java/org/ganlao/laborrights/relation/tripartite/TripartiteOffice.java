package org.ganlao.laborrights.relation.tripartite;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.relation.restructuring.RestructuringOffice;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Who keeps the records of the tripartite body of Donghu district. */
public final class TripartiteOffice {

    static final String BODIES = "/v1/tripartite-bodies";
    static final String MEETINGS = "/v1/tripartite-meetings";
    static final String RESOLUTIONS = "/v1/tripartite-resolutions";
    static final String OPINIONS = "/v1/plan-opinions";
    static final Map<String, String> MISTAKE = Map.of("reason", "重复登记");

    final Desk clerk = Desk.of(Tokens.of("clerk", "supervisor").in(Bureau.REGION));

    static Map<String, Object> bodyRequest() {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "members",
                Map.of(
                        "region", Bureau.REGION,
                        "name", "东湖区协调劳动关系三方会议",
                        "establishedOn", "2003-06-01",
                        "government", "东湖区劳动和社会保障局",
                        "union", "东湖区总工会",
                        "employers", "东湖区企业联合会"));
    }

    static Map<String, Object> meetingRequest(String body, int employers) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "body",
                body,
                "heldOn",
                "2007-03-15",
                "agenda",
                "集体协商推进方案",
                "attendance",
                Map.of("government", 3, "union", 3, "employers", employers));
    }

    static Map<String, Object> resolutionRequest(String meeting, String dueOn) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "meeting",
                meeting,
                "resolution",
                "建筑企业集体合同签订率达到八成",
                "responsible",
                "employers",
                "unit",
                "区企业联合会",
                "dueOn",
                dueOn);
    }

    static Map<String, Object> opinionRequest(String meeting, String plan) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "meeting",
                meeting,
                "plan",
                plan,
                "stances",
                Map.of("government", "agrees", "union", "agrees-with-changes", "employers", "agrees"),
                "words",
                "补偿标准应写明计算基数");
    }

    static Map<String, String> step(String on) {
        return Map.of("on", on, "words", "已落实");
    }

    String body() {
        return clerk.made(BODIES, bodyRequest()).getString("id");
    }

    String meets(int employers) {
        return clerk.made(MEETINGS, meetingRequest(body(), employers)).getString("id");
    }

    String resolves(String dueOn) {
        return RESOLUTIONS + "/"
                + clerk.made(RESOLUTIONS, resolutionRequest(meets(2), dueOn)).getString("id");
    }

    /** A plan of Donghu district, which waits for its review. */
    static String plan() {
        String at = RestructuringOffice.submitted();
        return at.substring(at.lastIndexOf('/') + 1);
    }

    String opines() {
        return OPINIONS + "/"
                + clerk.made(OPINIONS, opinionRequest(meets(2), plan())).getString("id");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        TripartiteOffice office = new TripartiteOffice();
        return walk.object(BODIES + "/{id}", () -> BODIES + "/" + office.body())
                .object(MEETINGS + "/{id}", () -> MEETINGS + "/" + office.meets(2))
                .object(RESOLUTIONS + "/{id}", () -> office.resolves("2007-06-20"))
                .object(OPINIONS + "/{id}", office::opines)
                .body("POST " + BODIES, () -> json(bodyRequest()))
                .body("POST " + BODIES + "/{id}/dissolution", () -> json(step("2007-06-01")))
                .body("POST " + BODIES + "/{id}/annulment", () -> json(MISTAKE))
                .body("POST " + MEETINGS, () -> json(meetingRequest(office.body(), 2)))
                .body("POST " + MEETINGS + "/{id}/annulment", () -> json(MISTAKE))
                .body("POST " + RESOLUTIONS, () -> json(resolutionRequest(office.meets(2), "2007-06-20")))
                .body("POST " + RESOLUTIONS + "/{id}/reports", () -> json(step("2007-05-20")))
                .body("POST " + RESOLUTIONS + "/{id}/fulfilment", () -> json(step("2007-06-20")))
                .body("POST " + RESOLUTIONS + "/{id}/annulment", () -> json(MISTAKE))
                .body("POST " + OPINIONS, () -> json(opinionRequest(office.meets(2), plan())))
                .body("POST " + OPINIONS + "/{id}/annulment", () -> json(MISTAKE));
    }
}
