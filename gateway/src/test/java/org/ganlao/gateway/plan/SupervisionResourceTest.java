package org.ganlao.gateway.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.gateway.plan.PlanClient.as;
import static org.ganlao.gateway.plan.PlanClient.posting;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** Tasks of the tests' own plan, whose business day is 31 March 2007. */
@QuarkusTest
class SupervisionResourceTest {

    private static final String PLAN = "/v1/plans/2008";
    private static final String TASKS = PLAN + "/tasks";

    private static final Tokens UNIT =
            Tokens.of("supervisor").in("360000").ofUnit("employment").as("employment-office");
    private static final Tokens OFFICE =
            Tokens.of("supervisor").in("360000").ofUnit("planning-statistics").as("supervising-office");
    private static final Tokens OTHER_UNIT =
            Tokens.of("supervisor").in("360000").ofUnit("skills").as("skills-office");
    private static final Tokens PINGXIANG = Tokens.of("supervisor").in("360300").as("pingxiang");
    private static final Tokens XINYU = Tokens.of("supervisor").in("360500").as("xinyu");

    private static final byte[] PDF = "%PDF-1.4 test".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Sql sql;

    @Test
    void a_region_reports_with_files_and_the_unit_sends_back_and_accepts() {
        // Given
        String task = set("2007-04-30", "360300");
        String file = send(task, PINGXIANG, "验收意见.pdf", "application/pdf", PDF)
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"), "bytes", equalTo(PDF.length))
                .extract()
                .path("id");
        assertThat(send(task, PINGXIANG, "again.pdf", "application/pdf", PDF)
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .isEqualTo(file);

        // When
        JsonPath reported = report(task, PINGXIANG, true, "已办结", file)
                .statusCode(200)
                .body("state", equalTo("completion-reported"), "reports[0].files", hasItem(file))
                .extract()
                .jsonPath();
        String first = reported.getString("reports[0].id");
        judge(task, first, "return", UNIT, "\"2\"", Map.of("reason", "缺少公示材料"))
                .statusCode(200)
                .body("state", equalTo("returned"), "reports[0].verdict", equalTo("sent-back"));
        String second = report(task, PINGXIANG, true, "补充后再报", file)
                .statusCode(200)
                .extract()
                .path("reports[1].id");
        assertThat(screen(PINGXIANG, "").getList(evidence(task))).isEmpty();
        judge(task, first, "acceptance", UNIT, "\"4\"", Map.of())
                .statusCode(409)
                .body("code", equalTo("not-the-report-waiting"));
        judge(task, second, "acceptance", UNIT, "\"3\"", Map.of()).statusCode(412);

        // Then
        judge(task, second, "acceptance", UNIT, "\"4\"", Map.of("opinion", "同意"))
                .statusCode(200)
                .header("ETag", "\"5\"")
                .body("state", equalTo("done"), "closedOn", equalTo("2007-03-31"));
        report(task, PINGXIANG, false, "再报").statusCode(409).body("code", equalTo("task-done"));
        send(task, PINGXIANG, "再报.txt", "text/plain", bytes("再报"))
                .statusCode(409)
                .body("code", equalTo("task-done"));
        as(PINGXIANG)
                .get(TASKS + "/" + task + "/files/" + file)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("%E9%AA%8C%E6%94%B6"))
                .header("Content-Security-Policy", startsWith("sandbox"));
        assertThat(as(UNIT).get(TASKS + "/" + task + "/files/" + file).asByteArray())
                .isEqualTo(PDF);
        assertThat(screen(PINGXIANG, "").getList(evidence(task) + ".fileName")).containsExactly("验收意见.pdf");
        sql.update("update task_report set verdict = 'ACCEPTED', completes = false where id = ?::uuid", first);
        assertThat(screen(PINGXIANG, "").getList(evidence(task) + ".fileName")).containsExactly("验收意见.pdf");
        assertThat(tellings(task)).hasSize(5).noneMatch(body -> body.contains("employment-office"));
        assertThat(told(task))
                .containsExactlyInAnyOrder(
                        "supervision.task-set",
                        "supervision.task-reported",
                        "supervision.task-judged",
                        "supervision.task-reported",
                        "supervision.task-judged");
    }

    @Test
    void a_city_sees_and_reports_on_its_own_tasks_and_only_the_units_of_the_province_set_and_judge_them() {
        // Given
        String task = set("2007-04-30", "360300");
        String report =
                report(task, PINGXIANG, false, "进展").statusCode(200).extract().path("reports[0].id");

        // Then
        as(XINYU).get(TASKS + "/" + task).then().statusCode(404);
        report(task, XINYU, false, "别人的").statusCode(404);
        send(task, XINYU, "a.txt", "text/plain", bytes("a")).statusCode(404);
        as(XINYU).get(TASKS + "?region=360300").then().statusCode(200).body("items", empty());
        posting(PINGXIANG)
                .body(request("2007-04-30", "360300"))
                .post(TASKS)
                .then()
                .statusCode(403);
        posting(OTHER_UNIT)
                .body(request("2007-04-30", "360300"))
                .post(TASKS)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-unit"));
        judge(task, report, "acceptance", PINGXIANG, "\"2\"", Map.of()).statusCode(403);
        judge(task, report, "acceptance", OFFICE, "\"2\"", Map.of())
                .statusCode(403)
                .body("code", equalTo("not-the-answering-unit"));
        judge(task, report, "acceptance", UNIT, null, Map.of()).statusCode(428);
        report(task, UNIT, true, "代报").statusCode(403).body("code", equalTo("answering-unit-reports"));
        given().get(TASKS).then().statusCode(401);
        as(Tokens.of("clerk").in("360300")).get(TASKS).then().statusCode(403);
        posting(Tokens.of("analyst").in("360300"))
                .body(Map.of("sourceRef", ref(), "completes", false, "text", "进展"))
                .post(TASKS + "/" + task + "/reports")
                .then()
                .statusCode(403);
    }

    @Test
    void nobody_judges_their_own_report() {
        String task = set("2007-04-30", "360000");
        String report =
                report(task, UNIT, true, "本级已办结").statusCode(200).extract().path("reports[0].id");
        judge(task, report, "acceptance", UNIT, "\"2\"", Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
    }

    @Test
    void tasks_are_set_to_several_regions_once_with_their_targets_and_milestones() {
        // Given
        Map<String, Object> request = request("2007-04-30", "360300", "360500");

        // When
        JsonPath set = posting(OFFICE)
                .body(with(request, "indicator", "new-urban-employment", "milestone", "everywhere"))
                .post(TASKS)
                .then()
                .statusCode(201)
                .body("tasks.region", equalTo(List.of("360300", "360500")), "tasks.unit", hasItem("employment"))
                .extract()
                .jsonPath();

        // Then
        as(UNIT).get(TASKS + "?assignment=" + set.getString("assignment"))
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        posting(OFFICE).body(request).post(TASKS).then().statusCode(409).body("code", equalTo("source-ref-used"));
        refused("no-such-item", "/item", "item", 2);
        refused("no-target-of-item", "/indicator", "indicator", "certified-cooks");
        refused("no-milestone-of-item", "/milestone", "milestone", "model-cities");
        refused("unknown-region", "/regions", "regions", List.of("369900"));
        refused("due-before-set", null, "due", "2007-03-30");
    }

    @Test
    void the_unit_gives_time_takes_back_and_begins_anew() {
        String task = set("2007-04-30", "360300");
        change(task, "extension", "\"1\"", Map.of("due", "2007-04-30", "reason", "不变"))
                .statusCode(422)
                .body("code", equalTo("not-later"));
        change(task, "extension", "\"1\"", Map.of("due", "2007-05-31", "reason", "汛期"))
                .statusCode(200)
                .body("due", equalTo("2007-05-31"), "changes[0].dueBefore", equalTo("2007-04-30"));
        change(task, "reopening", "\"2\"", Map.of("reason", "未办结"))
                .statusCode(409)
                .body("code", equalTo("task-not-done"));
        change(task, "cancellation", "\"2\"", Map.of("reason", "合并到另一任务"))
                .statusCode(200)
                .body("state", equalTo("cancelled"));
        report(task, PINGXIANG, false, "进展").statusCode(409).body("code", equalTo("task-cancelled"));
    }

    @Test
    void a_file_is_taken_by_its_content_and_size_and_cited_by_reports_of_its_task() {
        String task = set("2007-04-30", "360300");
        send(task, PINGXIANG, "a.pdf", "application/pdf", bytes("no pdf")).statusCode(415);
        send(task, PINGXIANG, "a/b.txt", "text/plain", bytes("a")).statusCode(400);
        send(task, PINGXIANG, "a.txt", "text/plain", new byte[10 * 1024 * 1024 + 1])
                .statusCode(413);
        String file = send(task, PINGXIANG, "a.txt", "text/plain", bytes("证明 " + task))
                .statusCode(201)
                .extract()
                .path("id");
        report(task, PINGXIANG, false, "引用不存在的", UUID.randomUUID().toString())
                .statusCode(422)
                .body("code", equalTo("no-such-file"));
        report(set("2007-04-30", "360300"), PINGXIANG, false, "引用别的任务的", file).statusCode(422);
        report(task, PINGXIANG, false, "引用", file).statusCode(200).body("reports[0].files", hasItem(file));
        send(task, UNIT, "b.txt", "text/plain", bytes("单位自报 " + task))
                .statusCode(403)
                .body("code", equalTo("answering-unit-reports"));
    }

    @Test
    void a_key_stands_for_one_file_and_nothing_waits_for_one_that_arrives_slowly() throws IOException {
        String task = set("2007-04-30", "360300");
        UUID key = UUID.randomUUID();
        send(task, PINGXIANG, key, "a.txt", "text/plain", bytes("甲 " + task)).statusCode(201);
        send(task, PINGXIANG, key, "a.txt", "text/plain", bytes("乙 " + task))
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        try (Socket slow = new Socket("localhost", RestAssured.port)) {
            slow.setSoTimeout(10_000);
            slow.getOutputStream()
                    .write(bytes("POST " + TASKS + "/" + task
                            + "/files?fileName=slow.txt HTTP/1.1\r\nHost: localhost\r\n"
                            + "Authorization: Bearer " + PINGXIANG.jwt() + "\r\nIdempotency-Key: " + UUID.randomUUID()
                            + "\r\nContent-Type: text/plain\r\nContent-Length: 10\r\nConnection: close\r\n\r\nfirst"));
            as(UNIT).get(TASKS + "/" + task).then().statusCode(200);
            change(task, "extension", "\"1\"", Map.of("due", "2007-05-31", "reason", "汛期"))
                    .statusCode(200);
            slow.getOutputStream().write(bytes("-half"));
            assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 201");
        }
    }

    @Test
    void identity_numbers_are_masked_in_what_is_written() {
        String task = set("2007-04-30", "360300");
        report(task, PINGXIANG, false, "已走访 360302197001011234 一家")
                .statusCode(200)
                .body("reports[0].text", equalTo("已走访 3603**********1234 一家"));
    }

    @Test
    void one_screen_shows_the_light_of_each_item_and_why_inside_the_callers_region() {
        // Given
        String late = set("2007-04-30", "361000");
        int before = screen(UNIT, "").getInt("summary.tasksOverdue");

        // When
        sql.update(
                "update supervised_task set set_on = date '2007-01-10', due = date '2007-03-20' where id = ?::uuid",
                late);

        // Then
        JsonPath province = screen(UNIT, "");
        assertThat(province.getInt("summary.tasksOverdue")).isEqualTo(before + 1);
        assertThat(province.getString("region")).isEqualTo("360000");
        assertThat(province.getString("items[0].light")).isEqualTo("red");
        assertThat(province.getString("items[0].reasons.find { it.subject == '" + late + "' }.rule"))
                .isEqualTo("task-long-overdue");
        assertThat(province.getString("items[0].reasons.find { it.subject == 'two-cities' }.rule"))
                .isEqualTo("milestone-overdue");
        assertThat(province.getString("items[0].tasks.find { it.id == '" + late + "' }.delay.to"))
                .isEqualTo("unit");
        assertThat(province.getString("items[0].regions.find { it.region == '361000' }.light"))
                .isEqualTo("red");
        assertThat(province.getString("items[0].regions.find { it.region == '360700' }.light"))
                .isEqualTo(screen(UNIT, "?region=360700").getString("items[0].light"))
                .isEqualTo("red");
        assertThat(province.getString("items[0].targets[0].evidence")).startsWith("/v1/plans/2008/readings?indicator=");

        JsonPath city = screen(Tokens.of("supervisor").in("361000"), "");
        assertThat(city.getString("region")).isEqualTo("361000");
        assertThat(city.getList("items[0].tasks.region")).containsOnly("361000");
        assertThat(city.getList("items[0].milestones.code")).containsExactly("everywhere");
        as(XINYU).get(PLAN + "/supervision?region=361000").then().statusCode(404);
        assertThat(as(UNIT).get(TASKS + "?overdue=true&region=361000")
                        .jsonPath()
                        .getList("items.id"))
                .contains(late);
    }

    @Test
    void the_plan_of_2007_has_its_31_items_on_one_screen_with_their_offices_and_milestones() {
        JsonPath screen = as(UNIT).get("/v1/plans/2007/supervision")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(screen.getList("items")).hasSize(31);
        assertThat(screen.getList("items.targets.flatten()")).hasSize(42);
        assertThat(screen.getString("items[25].unitLabel.zh")).isEqualTo("信息中心");
        assertThat(screen.getList("items[25].milestones.code"))
                .containsExactlyInAnyOrder(
                        "insurance-software",
                        "labour-market-software",
                        "data-centres",
                        "model-cities",
                        "cities-connected");
        assertThat(screen.getInt("items[25].milestones.find { it.code == 'cities-connected' }.regions"))
                .isEqualTo(11);
        as(UNIT).get("/v1/plans/2007/supervision/rules")
                .then()
                .statusCode(200)
                .body("office", equalTo("office"), "rulebooks[0].ratings.code", hasItem("task-long-overdue"));
    }

    @Test
    void a_milestone_is_reached_when_one_has_said_it_and_another_confirmed_it() {
        // Given
        String region = "360200";
        int reached = milestone("everywhere").getInt("reachedIn");
        String statement = state("everywhere", UNIT, region, "2007-03-20")
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(milestone("everywhere").getInt("reachedIn")).isEqualTo(reached);
        state("everywhere", OFFICE, region, "2007-03-20").statusCode(409).body("code", equalTo("milestone-stated"));
        decide("everywhere", statement, "confirmation", UNIT, "\"1\"").statusCode(409);

        // When
        decide("everywhere", statement, "confirmation", OFFICE, "\"1\"")
                .statusCode(200)
                .body("state", equalTo("confirmed"));

        // Then
        assertThat(milestone("everywhere").getInt("reachedIn")).isEqualTo(reached + 1);
        assertThat(milestone("everywhere").getInt("regions")).isEqualTo(11);
        posting(UNIT)
                .header("If-Match", "\"2\"")
                .body(Map.of("reason", "验收有误"))
                .post(PLAN + "/milestones/everywhere/statements/" + statement + "/withdrawal")
                .then()
                .statusCode(200);
        assertThat(milestone("everywhere").getInt("reachedIn")).isEqualTo(reached);
        state("everywhere", UNIT, "360000", "2007-03-20")
                .statusCode(422)
                .body("code", equalTo("milestone-of-other-regions"));
        state("figure", UNIT, "360000", "2007-03-20").statusCode(422).body("code", equalTo("milestone-by-figure"));
        state("nowhere", UNIT, "360000", "2007-03-20").statusCode(404).body("code", equalTo("no-such-milestone"));
        state("everywhere", UNIT, region, "2007-04-01").statusCode(422).body("code", equalTo("date-in-future"));
        as(UNIT).get(PLAN + "/milestones/everywhere/statements")
                .then()
                .statusCode(200)
                .body("id", hasItem(statement));
        as(Tokens.of("supervisor").in(region))
                .get(PLAN + "/milestones/everywhere/statements")
                .then()
                .statusCode(200)
                .body("id", hasItem(statement));
        as(PINGXIANG)
                .get(PLAN + "/milestones/everywhere/statements")
                .then()
                .statusCode(200)
                .body("region.findAll { it != '360300' }", empty());
        assertThat(told(statement))
                .containsExactlyInAnyOrder("supervision.milestone-reached", "supervision.milestone-withdrawn");
        assertThat(tellings(statement)).hasSize(2).noneMatch(body -> body.contains("-office") || body.contains("验收意见"));
    }

    private String set(String due, String region) {
        return posting(UNIT)
                .body(request(due, region))
                .post(TASKS)
                .then()
                .statusCode(201)
                .extract()
                .path("tasks[0].id");
    }

    private static Map<String, Object> request(String due, String... regions) {
        return Map.of(
                "sourceRef",
                ref(),
                "item",
                1,
                "regions",
                List.of(regions),
                "title",
                "落实就业目标",
                "requirement",
                "按月报送进展。",
                "due",
                due);
    }

    private static Map<String, Object> with(Map<String, Object> request, Object... more) {
        Map<String, Object> changed = new HashMap<>(request);
        for (int i = 0; i < more.length; i += 2) {
            changed.put((String) more[i], more[i + 1]);
        }
        return changed;
    }

    private static void refused(String code, String pointer, Object... changed) {
        ValidatableResponse answer = posting(UNIT)
                .body(with(request("2007-04-30", "360300"), changed))
                .post(TASKS)
                .then()
                .statusCode(422)
                .body("code", equalTo(code));
        if (pointer != null) {
            answer.body("violations[0].pointer", equalTo(pointer));
        }
    }

    private static ValidatableResponse send(String task, Tokens by, String name, String type, byte[] content) {
        return send(task, by, UUID.randomUUID(), name, type, content);
    }

    private static ValidatableResponse send(
            String task, Tokens by, UUID key, String name, String type, byte[] content) {
        return as(by).contentType(type)
                .header("Idempotency-Key", key)
                .queryParam("fileName", name)
                .body(content)
                .post(TASKS + "/" + task + "/files")
                .then();
    }

    private static ValidatableResponse report(String task, Tokens by, boolean completes, String text, String... files) {
        return posting(by)
                .body(Map.of("sourceRef", ref(), "completes", completes, "text", text, "files", List.of(files)))
                .post(TASKS + "/" + task + "/reports")
                .then();
    }

    private static ValidatableResponse judge(
            String task, String report, String verdict, Tokens by, String version, Map<String, ?> said) {
        var request = posting(by).body(said);
        return (version == null ? request : request.header("If-Match", version))
                .post(TASKS + "/" + task + "/reports/" + report + "/" + verdict)
                .then();
    }

    private static ValidatableResponse change(String task, String act, String version, Map<String, ?> body) {
        return posting(OFFICE)
                .header("If-Match", version)
                .body(body)
                .post(TASKS + "/" + task + "/" + act)
                .then();
    }

    private static ValidatableResponse state(String milestone, Tokens by, String region, String on) {
        return posting(by)
                .body(Map.of("sourceRef", ref(), "region", region, "reachedOn", on, "evidence", "验收意见"))
                .post(PLAN + "/milestones/" + milestone + "/statements")
                .then();
    }

    private static ValidatableResponse decide(
            String milestone, String statement, String act, Tokens by, String version) {
        return posting(by)
                .header("If-Match", version)
                .post(PLAN + "/milestones/" + milestone + "/statements/" + statement + "/" + act)
                .then();
    }

    private static JsonPath milestone(String code) {
        return new JsonPath(as(UNIT).get(PLAN + "/milestones")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .setRootPath("find { it.code == '" + code + "' }");
    }

    private static JsonPath screen(Tokens by, String query) {
        return as(by).get(PLAN + "/supervision" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<String> told(String task) {
        return sql.list(
                "select kind from live_message_waiting where subject = ? union all"
                        + " select kind from live_message where subject = ?",
                row -> row.text("kind"),
                task,
                task);
    }

    private List<String> tellings(String task) {
        return sql.list(
                "select data::text as data from live_message_waiting where subject = ? union all"
                        + " select data::text from live_message where subject = ?",
                row -> row.text("data"),
                task,
                task);
    }

    private static String evidence(String task) {
        return "items[0].evidence.findAll { it.task == '" + task + "' }";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String ref() {
        return UUID.randomUUID().toString();
    }
}
