package org.ganlao.gateway.plan;

import static org.ganlao.platformtest.JsonBody.json;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Tasks of a county and milestones of cities, in the tests' own plan. */
public final class SupervisionEndpoints {

    private static final String PROVINCE = "360000";
    private static final String COUNTY = "360102";
    private static final String UNIT = "employment";
    private static final String PLAN = "/v1/plans/2008";
    private static final String SCREEN = "/v1/plans/{plan}/supervision";
    private static final String TASKS = "/v1/plans/{plan}/tasks";
    private static final String TASK = TASKS + "/{id}";
    private static final String REPORT = TASK + "/reports/{report}";
    private static final String STATEMENTS = "/v1/plans/{plan}/milestones/{milestone}/statements";
    private static final String SAID = PLAN + "/milestones/everywhere/statements";

    private static final Tokens REPORTER = Tokens.of("supervisor").in(COUNTY).as("reporter");
    private static final Desk OFFICE =
            Desk.of(Tokens.of("supervisor").in(PROVINCE).ofUnit(UNIT).as("task-setter"));

    /** In a city a milestone is reached once. */
    private final Iterator<String> cities =
            List.of("360300", "360400", "360500", "360600", "360700").iterator();

    private SupervisionEndpoints() {}

    public static EndpointWalk add(EndpointWalk walk) {
        SupervisionEndpoints supervision = new SupervisionEndpoints();
        tasks(walk);
        reports(walk);
        supervision.milestones(walk);
        return walk.object(SCREEN, () -> PLAN + "/supervision?region=" + COUNTY)
                .object(SCREEN + "/rules", () -> PLAN + "/supervision/rules")
                .regionless("GET " + SCREEN + "/rules");
    }

    private static void tasks(EndpointWalk walk) {
        String[] ofTheUnit = {
            "POST " + TASKS,
            "POST " + TASK + "/extension",
            "POST " + TASK + "/cancellation",
            "POST " + TASK + "/reopening"
        };
        walk.heldBy(PROVINCE, ofTheUnit)
                .forUnit(UNIT, ofTheUnit)
                .list("GET " + TASKS, PLAN + "/tasks", SupervisionEndpoints::set)
                .object(TASKS, () -> PLAN + "/tasks")
                .object(TASK, SupervisionEndpoints::task)
                .object(TASK + "/reopening", () -> done() + "/reopening")
                .body("POST " + TASKS, () -> json(request()))
                .body("POST " + TASK + "/extension", () -> json(Map.of("due", "2008-06-30", "reason", "汛期")))
                .body("POST " + TASK + "/cancellation", () -> json(Map.of("reason", "合并到另一任务")))
                .body("POST " + TASK + "/reopening", () -> json(Map.of("reason", "复查未办结")));
    }

    private static void reports(EndpointWalk walk) {
        walk.heldBy(PROVINCE, "POST " + REPORT + "*")
                .forUnit(UNIT, "POST " + REPORT + "*")
                .object(TASK + "/files", () -> task() + "/files?fileName=a.txt")
                .object(TASK + "/files/{file}", SupervisionEndpoints::file)
                .object(REPORT, SupervisionEndpoints::reported)
                .body("POST " + TASK + "/files", () -> "证明 " + UUID.randomUUID())
                .body("POST " + TASK + "/reports", () -> json(report(false)))
                .body("POST " + REPORT + "/acceptance", () -> json(Map.of("opinion", "同意")))
                .body("POST " + REPORT + "/return", () -> json(Map.of("reason", "缺少公示材料")));
    }

    private void milestones(EndpointWalk walk) {
        walk.regionless("GET /v1/plans/{plan}/milestones")
                .heldBy(PROVINCE, "POST " + STATEMENTS + "*")
                .forUnit(UNIT, "POST " + STATEMENTS + "*")
                .at("360100", "360200", "GET " + STATEMENTS)
                .list("GET " + STATEMENTS, SAID, () -> stated("360100"))
                .object(STATEMENTS, () -> SAID)
                .object(STATEMENTS + "/{id}", () -> SAID + "/" + stated(cities.next()))
                .body("POST " + STATEMENTS, () -> json(statement(cities.next())))
                .body("POST " + STATEMENTS + "/{id}/withdrawal", () -> json(Map.of("reason", "验收有误")));
    }

    private static String set() {
        return OFFICE.made(PLAN + "/tasks", request()).getString("tasks[0].id");
    }

    private static String task() {
        return PLAN + "/tasks/" + set();
    }

    private static String file() {
        String task = task();
        String id = PlanClient.as(REPORTER)
                .contentType("text/plain")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("证明".getBytes(StandardCharsets.UTF_8))
                .post(task + "/files?fileName=a.txt")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return task + "/files/" + id;
    }

    private static String reported() {
        String task = task();
        return task + "/reports/" + reported(task, false);
    }

    private static String reported(String task, boolean completes) {
        return Desk.of(REPORTER)
                .post(task + "/reports", report(completes))
                .statusCode(200)
                .extract()
                .path("reports[0].id");
    }

    private static String done() {
        String task = task();
        OFFICE.change(task + "/reports/" + reported(task, true) + "/acceptance", 2, Map.of())
                .statusCode(200);
        return task;
    }

    private static String stated(String city) {
        return OFFICE.made(SAID, statement(city)).getString("id");
    }

    private static Map<String, Object> request() {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "item",
                1,
                "regions",
                List.of(COUNTY),
                "title",
                "落实就业目标",
                "requirement",
                "按月报送进展。",
                "due",
                "2008-03-31");
    }

    private static Map<String, Object> report(boolean completes) {
        return Map.of(
                "sourceRef", UUID.randomUUID().toString(), "completes", completes, "text", "进展", "files", List.of());
    }

    private static Map<String, Object> statement(String city) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                city,
                "reachedOn",
                "2007-03-20",
                "evidence",
                "验收意见");
    }
}
