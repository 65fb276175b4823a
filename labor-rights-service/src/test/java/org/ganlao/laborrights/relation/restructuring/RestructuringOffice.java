package org.ganlao.laborrights.relation.restructuring;

import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** The bureau of Donghu district, to which employers bring their plans. */
public final class RestructuringOffice {

    static final String PLANS = "/v1/staff-placement-plans";
    static final String WORKERS = "/v1/planned-workers";
    static final Map<String, String> MISTAKE = Map.of("reason", "方案重复申报");

    final Desk clerk = Desk.of(Tokens.of("clerk").in(Bureau.REGION).as("clerk-of-plans"));
    final Desk reviewer =
            Desk.of(Tokens.of("reviewer", "supervisor").in(Bureau.REGION).as("reviewer-of-plans"));

    static Map<String, Object> plan(int staff) {
        Map<String, Object> vote =
                Map.of("votedOn", "2007-03-05", "delegates", 90, "present", 60, "inFavour", 46, "against", 10);
        Map<String, Object> funds = Map.of("needed", "1250000.00", "secured", "1250000.00", "source", "土地处置收益、财政补助");
        return new HashMap<>(Map.of(
                "region",
                Bureau.REGION,
                "employer",
                "71526726X",
                "kind",
                "closure",
                "submittedOn",
                "2007-03-12",
                "staff",
                staff,
                "vote",
                vote,
                "funds",
                funds));
    }

    static Map<String, Object> worker(String number) {
        return Map.of("person", Map.of("kind", "resident-id", "number", number), "way", "paid-off");
    }

    static Map<String, Object> request(Map<String, ?> plan, String... numbers) {
        return Map.of(
                "sourceRef", UUID.randomUUID().toString(), "plan", plan, "workers", workers(Arrays.asList(numbers)));
    }

    static Map<String, Object> further(List<String> numbers) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "workers", workers(numbers));
    }

    private static List<Map<String, Object>> workers(List<String> numbers) {
        return numbers.stream().map(RestructuringOffice::worker).toList();
    }

    /** Another one at every call. */
    static Map<String, Object> acceptance() {
        return Map.of(
                "on",
                "2007-03-20",
                "reference",
                "GB-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** A plan for these workers, complete; its address. */
    String submits(String... numbers) {
        return PLANS + "/"
                + clerk.made(PLANS, request(plan(numbers.length), numbers)).getString("id");
    }

    String workerOf(String plan) {
        JsonPath listed = clerk.asking()
                .queryParam("plan", plan.substring(PLANS.length() + 1))
                .get(WORKERS)
                .jsonPath();
        return WORKERS + "/" + listed.getString("items[0].id");
    }

    /** A plan that waits for its review; its address. */
    public static String submitted() {
        return new RestructuringOffice().submits(ResidentNumbers.next());
    }

    /** One worker is retained by an accepted plan of a spin-off. */
    public static void spinsOff() {
        RestructuringOffice office = new RestructuringOffice();
        Map<String, Object> plan = plan(1);
        plan.put("kind", "spin-off");
        String at = PLANS + "/"
                + office.clerk
                        .made(PLANS, request(plan, ResidentNumbers.next()))
                        .getString("id");
        office.reviewer.change(at + "/acceptance", 1, acceptance()).statusCode(200);
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        RestructuringOffice office = new RestructuringOffice();
        return walk.object(PLANS + "/{id}", () -> office.submits(ResidentNumbers.next()))
                .object(WORKERS + "/{id}", () -> office.workerOf(office.submits(ResidentNumbers.next())))
                .body("POST " + PLANS, () -> json(request(plan(1), ResidentNumbers.next())))
                .body("POST " + PLANS + "/{id}/workers", () -> json(further(List.of(ResidentNumbers.next()))))
                .body("POST " + PLANS + "/{id}/corrections", () -> json(Map.of("plan", plan(2), "reason", "漏报职工")))
                .body("POST " + PLANS + "/{id}/acceptance", () -> json(acceptance()))
                .body("POST " + PLANS + "/{id}/return", () -> json(Map.of("on", "2007-03-20", "reason", "补充材料")))
                .body("POST " + PLANS + "/{id}/annulment", () -> json(MISTAKE))
                .body("POST " + WORKERS + "/{id}/annulment", () -> json(MISTAKE));
    }
}
