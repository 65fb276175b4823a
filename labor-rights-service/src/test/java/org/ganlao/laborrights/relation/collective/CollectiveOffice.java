package org.ganlao.laborrights.relation.collective;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** The department of Donghu district, which reviews collective contracts; its clerk registers them. */
public final class CollectiveOffice {

    static final String CONTRACTS = "/v1/collective-contracts";
    static final Map<String, String> MISTAKE = Map.of("reason", "集体合同重复登记");

    final Desk clerk = Desk.of(Tokens.of("clerk").in(Bureau.REGION).as("clerk-of-collective-contracts"));
    final Desk reviewer = Desk.of(Tokens.of("reviewer").in(Bureau.REGION).as("reviewer-of-collective-contracts"));

    /** An employer of its own in every test. */
    static Map<String, Object> request(String employer, String requestedOn) {
        Map<String, Object> parties = new HashMap<>();
        parties.put("region", Bureau.REGION);
        parties.put("kind", "general");
        parties.put("level", "enterprise");
        parties.put("employersSide", "机械厂");
        parties.put("workersSide", "机械厂工会");
        parties.put("voice", "union");
        parties.put("employersSpeakers", 5);
        parties.put("workersSpeakers", 5);
        parties.put("requestedBy", "workers");
        parties.put("requestedOn", requestedOn);
        return new HashMap<>(
                Map.of("sourceRef", UUID.randomUUID().toString(), "parties", parties, "employers", List.of(employer)));
    }

    static Map<String, Object> draft(String on, String startsOn, String endsOn) {
        return Map.of(
                "on",
                on,
                "draft",
                Map.of("startsOn", startsOn, "endsOn", endsOn, "workers", 420, "terms", "年工资增长不低于百分之八"));
    }

    static Map<String, Object> vote(String on, int inFavour) {
        return Map.of("on", on, "body", "congress", "eligible", 90, "present", 75, "inFavour", inFavour);
    }

    static Map<String, Object> answer(String on) {
        return Map.of("on", on, "willing", true, "words", "同意协商");
    }

    static Map<String, Object> submission(String on) {
        return Map.of("signedOn", on, "receivedOn", on);
    }

    static Map<String, Object> review(String on, String... clauses) {
        return Map.of(
                "on",
                on,
                "objections",
                Arrays.stream(clauses)
                        .map(clause -> Map.of("clause", clause, "opinion", "低于最低工资标准"))
                        .toList());
    }

    String requests() {
        return requests(request(OrganisationCodes.next(), "2007-01-08"));
    }

    private String requests(Map<String, ?> request) {
        return CONTRACTS + "/" + clerk.made(CONTRACTS, request).getString("id");
    }

    private static Map<String, ?> bodyOf(String step) {
        return switch (step) {
            case "answer" -> answer("2007-01-20");
            case "draft" -> draft("2007-02-01", "2007-02-01", "2009-01-31");
            case "vote" -> vote("2007-02-06", 70);
            case "submission" -> submission("2007-02-12");
            default -> throw new IllegalArgumentException(step);
        };
    }

    /** A contract with which these steps were taken; its address. */
    private String after(String at, String... steps) {
        for (int taken = 0; taken < steps.length; taken++) {
            clerk.change(at + "/" + steps[taken], taken + 1, bodyOf(steps[taken]))
                    .statusCode(200);
        }
        return at;
    }

    /** A contract that passed the vote on 2007-02-06; its address. */
    String adopts(Map<String, ?> request) {
        return after(requests(request), "answer", "draft", "vote");
    }

    /** A contract of 2007-02-01 to 2009-01-31, received on 2007-02-12 and so in force from 2007-02-28 on; its address. */
    String submits(Map<String, ?> request) {
        return after(requests(request), "answer", "draft", "vote", "submission");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        CollectiveOffice office = new CollectiveOffice();
        Map.of(
                        "sessions", List.of("answer"),
                        "breaking-off", List.of("answer"),
                        "draft", List.of("answer"),
                        "vote", List.of("answer", "draft"),
                        "submission", List.of("answer", "draft", "vote"),
                        "review", List.of("answer", "draft", "vote", "submission"),
                        "end", List.of("answer", "draft", "vote", "submission"))
                .forEach((step, before) -> walk.object(
                        CONTRACTS + "/{id}/" + step,
                        () -> office.after(office.requests(), before.toArray(String[]::new)) + "/" + step));
        return walk.object(CONTRACTS + "/{id}", office::requests)
                .body("POST " + CONTRACTS, () -> json(request(OrganisationCodes.next(), "2007-01-08")))
                .body("POST " + CONTRACTS + "/{id}/answer", () -> json(bodyOf("answer")))
                .body(
                        "POST " + CONTRACTS + "/{id}/sessions",
                        () -> json(Map.of("on", "2007-01-26", "chair", "workers", "minutes", "首次协商")))
                .body(
                        "POST " + CONTRACTS + "/{id}/breaking-off",
                        () -> json(Map.of("on", "2007-01-26", "words", "未达成一致")))
                .body("POST " + CONTRACTS + "/{id}/draft", () -> json(bodyOf("draft")))
                .body("POST " + CONTRACTS + "/{id}/vote", () -> json(bodyOf("vote")))
                .body("POST " + CONTRACTS + "/{id}/submission", () -> json(bodyOf("submission")))
                .body("POST " + CONTRACTS + "/{id}/review", () -> json(review("2007-02-20", "第十二条")))
                .body(
                        "POST " + CONTRACTS + "/{id}/end",
                        () -> json(Map.of("lastDay", "2007-06-01", "ground", "agreement")))
                .body("POST " + CONTRACTS + "/{id}/annulment", () -> json(MISTAKE));
    }
}
