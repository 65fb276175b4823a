package org.ganlao.platform.job;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.ganlao.platform.job.ProbeJob.Task;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobResourceTest {

    private static final Tokens DONGHU = Tokens.of("clerk").in("360102").as("donghu-clerk");
    private static final Tokens XIHU = Tokens.of("clerk").in("360103").as("xihu-clerk");
    private static final Tokens NANCHANG = Tokens.of("supervisor").in("360100").as("nanchang-supervisor");
    private static final Tokens COLLEAGUE = Tokens.of("clerk").in("360102").as("donghu-colleague");

    @Inject
    Jobs jobs;

    @Inject
    OnBehalf onBehalf;

    @Inject
    Gate gate;

    @Test
    void the_starter_sees_its_job() {
        UUID id = submit(Task.of(2));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(DONGHU, "/v1/jobs/" + id)
                        .statusCode(200)
                        .body("state", equalTo("succeeded"))
                        .body("kind", equalTo("probe"))
                        .body("processed", equalTo(2))
                        .body("startedBy", equalTo(DONGHU.subject()))
                        .body("message.zh", equalTo("完成"))
                        .body("message.en", equalTo("done")));
    }

    @Test
    void a_region_above_sees_it_and_a_sibling_does_not() {
        UUID id = submit(Task.of(1));
        get(NANCHANG, "/v1/jobs/" + id).statusCode(200);
        get(XIHU, "/v1/jobs/" + id).statusCode(404).body("code", equalTo("not-found"));
        get(DONGHU, "/v1/jobs/" + UUID.randomUUID()).statusCode(404);
        given().get("/v1/jobs/" + id).then().statusCode(401);
        given().get("/v1/jobs").then().statusCode(401);
    }

    @Test
    void the_list_holds_the_same_jobs_page_by_page() {
        String first = submit(Task.of(1)).toString();
        String second = submit(Task.of(1)).toString();
        String next = get(DONGHU, "/v1/jobs?kind=probe&limit=1")
                .statusCode(200)
                .body("items[0].id", equalTo(second))
                .extract()
                .path("next");
        get(DONGHU, "/v1/jobs?kind=probe&limit=1&cursor=" + next).body("items[0].id", equalTo(first));
        get(XIHU, "/v1/jobs").statusCode(200).body("items.id", not(hasItem(first)));
        get(NANCHANG, "/v1/jobs").body("items.id", hasItem(first));
        get(DONGHU, "/v1/jobs?kind=nothing").body("items.size()", equalTo(0));
        get(DONGHU, "/v1/jobs?state=asleep").statusCode(400);
    }

    @Test
    void the_starter_and_a_supervisor_above_can_cancel_it() {
        Gate.Hold hold = gate.closed();
        UUID id = submit(Task.withGateAt(9, 1));
        hold.awaitRun();
        cancel(COLLEAGUE, id).statusCode(403);
        cancel(XIHU, id).statusCode(404);
        given().header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/jobs/" + id + "/cancellation")
                .then()
                .statusCode(401);
        cancel(NANCHANG, id).statusCode(202).body("state", equalTo("running"));
        hold.open();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(DONGHU, "/v1/jobs/" + id).body("state", equalTo("cancelled")));
        cancel(DONGHU, id).statusCode(409).body("code", equalTo("job-already-ended"));
    }

    @Test
    void a_client_that_would_rather_not_wait_gets_a_job() {
        String location = given().auth()
                .oauth2(DONGHU.jwt())
                .header("Prefer", "return=minimal, Respond-Async; wait=10")
                .get("/v1/probe-report")
                .then()
                .statusCode(202)
                .header("Preference-Applied", equalTo("respond-async"))
                .header("Retry-After", equalTo("1"))
                .extract()
                .header("Location");
        get(DONGHU, location).statusCode(200).body("total", equalTo(1));
        get(DONGHU, "/v1/probe-report").statusCode(200).body(equalTo("done"));
    }

    private UUID submit(Task task) {
        AtomicReference<UUID> id = new AtomicReference<>();
        onBehalf.run(
                new Job.Starter(DONGHU.subject(), "dashboard", List.of("clerk"), List.of("360102")),
                () -> QuarkusTransaction.requiringNew().run(() -> id.set(jobs.submit(ProbeJob.KIND, task, null))));
        return id.get();
    }

    private static ValidatableResponse get(Tokens who, String path) {
        return given().auth().oauth2(who.jwt()).get(path).then();
    }

    private static ValidatableResponse cancel(Tokens who, UUID id) {
        return given().auth()
                .oauth2(who.jwt())
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/jobs/" + id + "/cancellation")
                .then();
    }
}
