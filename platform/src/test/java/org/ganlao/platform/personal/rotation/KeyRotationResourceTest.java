package org.ganlao.platform.personal.rotation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.ganlao.platform.personal.PersonalIdVault;
import org.ganlao.platform.personal.VaultFixture;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeyRotationResourceTest {

    private static final Tokens SYSTEM = Tokens.of("system");

    @Inject
    PersonalIdVault vault;

    @Inject
    EntityManager database;

    @Test
    void a_job_goes_through_every_row() {
        // Given
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("delete from probe_person").executeUpdate();
            IntStream.range(0, 501)
                    .mapToObj(
                            day -> VaultFixture.person(LocalDate.of(1970, 1, 1).plusDays(day)))
                    .forEach(id -> database.persist(new ProbePerson(UUID.randomUUID(), vault.protect(id))));
        });

        // When
        String job = given().auth()
                .oauth2(SYSTEM.jwt())
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/internal/key-rotation")
                .then()
                .statusCode(202)
                .extract()
                .path("job");

        // Then
        JsonPath ended = ended(job);
        assertThat(ended.getString("state")).isEqualTo("succeeded");
        assertThat(ended.getInt("processed")).isEqualTo(501);
    }

    @Test
    void only_the_system_may_rotate() {
        given().post("/internal/key-rotation").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("supervisor").in("360000").jwt())
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/internal/key-rotation")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    private static JsonPath ended(String job) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            JsonPath view = given().auth()
                    .oauth2(SYSTEM.jwt())
                    .get("/v1/jobs/{id}", job)
                    .jsonPath();
            if (view.get("finishedAt") != null || System.nanoTime() > end) {
                return view;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
