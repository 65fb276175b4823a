package org.ganlao.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.gateway.plan.PlanClient.as;
import static org.ganlao.gateway.plan.PlanClient.awaitActual;
import static org.ganlao.gateway.plan.PlanClient.posting;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The gateway against services that count what the test tells them to. */
@QuarkusTest
@TestProfile(CountingService.Asked.class)
class ReconciliationResourceTest {

    private static final Tokens SUPERVISOR = Tokens.of("supervisor").in("360000");

    @BeforeAll
    static void start() {
        CountingService.start();
    }

    @AfterAll
    static void stop() {
        CountingService.stop();
    }

    @Test
    void equal_counts_reconcile_once_the_position_is_read_and_every_difference_is_named() {
        // Given
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.say(
                    "skills.training-completion.recorded",
                    PublishedFacts.fact(UUID.randomUUID(), 1, "360102", "2007-02-10")
                            .with("person", "p1_reconciled")
                            .with("residenceRegion", "360102")
                            .with("courseKind", "urban-vocational")
                            .with("residence", "urban")
                            .fields());
            awaitActual("urban-vocational-training", "360102", "1");
            CountingService.counts("skills", 7, "urban-vocational-training", "360102", "2007-02", "1");
            Map<String, Object> mark = Map.of(
                    "domain",
                    "skills",
                    "position",
                    7,
                    "recordedThrough",
                    Instant.now().toString(),
                    "offsets",
                    Map.of("ganlao.skills.facts-0", 0));
            facts.watermark(mark);
        }

        // When
        JsonPath equal = reconcile("skills");
        CountingService.counts("skills", 7, "urban-vocational-training", "360103", "2007-02", "2");
        JsonPath different = reconcile("skills");

        // Then
        assertThat(equal.getString("state")).as(equal.prettify()).isEqualTo("equal");
        assertThat(equal.getInt("cells")).isEqualTo(1);
        assertThat(equal.getInt("position")).isEqualTo(7);
        assertThat(different.getString("state")).isEqualTo("different");
        assertThat(different.getList("differences.region")).isEqualTo(List.of("360102", "360103"));
        assertThat(different.getInt("differences[0].counted")).isZero();
        assertThat(different.getInt("differences[0].told")).isEqualTo(1);
        assertThat(CountingService.authorization()).startsWith("Bearer ");
    }

    @Test
    void a_service_that_does_not_answer_fails_the_reconciliation_with_its_reason() {
        JsonPath failed = reconcile("labor-rights");
        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getString("reason")).isEqualTo("labor-rights answered 503");
    }

    @Test
    void an_unknown_domain_is_refused() {
        posting(SUPERVISOR)
                .body(new TreeMap<>(Map.of("sourceRef", "s-1", "domain", "statistics")))
                .post("/v1/reconciliations")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-code"));
    }

    @Test
    void what_was_asked_for_is_not_asked_for_again_under_another_key() {
        Map<String, String> asked = Map.of("sourceRef", UUID.randomUUID().toString(), "domain", "social-insurance");
        posting(SUPERVISOR).body(asked).post("/v1/reconciliations").then().statusCode(202);
        posting(SUPERVISOR)
                .body(asked)
                .post("/v1/reconciliations")
                .then()
                .statusCode(409)
                .body("code", equalTo("source-ref-used"));
    }

    private static JsonPath reconcile(String domain) {
        String id = posting(SUPERVISOR)
                .body(Map.of("sourceRef", UUID.randomUUID().toString(), "domain", domain))
                .post("/v1/reconciliations")
                .then()
                .statusCode(202)
                .extract()
                .path("[0].id");
        PlanClient.await(
                "reconciled", () -> !reconciliation(id).getString("state").equals("waiting"));
        return reconciliation(id);
    }

    private static JsonPath reconciliation(String id) {
        return as(SUPERVISOR)
                .get("/v1/reconciliations/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
