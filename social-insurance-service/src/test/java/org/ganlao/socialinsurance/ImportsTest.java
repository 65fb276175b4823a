package org.ganlao.socialinsurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a county's own system sends in a file counts like what its clerks type in. */
@QuarkusTest
class ImportsTest {

    private static final String COLUMNS = "sourceRef,person.kind,person.number,insured.insurance,insured.kind,"
            + "insured.employer,insured.region,from,inOpening\n";

    @Inject
    NotedChanges noted;

    private final Agency donghu = Agency.ofDonghu();
    private final Desk clerk = donghu.clerk();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String li = ResidentNumbers.next();
    private final String wang = ResidentNumbers.next();

    private String employer;

    @BeforeEach
    void registerAnEmployer() {
        employer = donghu.employer();
    }

    @Test
    void persons_are_enrolled_from_a_file_and_a_bad_row_comes_back_with_its_reason() {
        // When
        JsonPath done =
                sent(COLUMNS + row("1", li, "2006-05-01") + row("2", wang, "2007-07-01") + row("3", li, "2007-02-01"));

        // Then
        assertThat(done.getInt("processed")).isEqualTo(3);
        assertThat(done.getInt("rejected")).isEqualTo(2);
        assertThat(clerk.get("/v1/imports/" + done.getString("id") + "/errors").asString())
                .contains("date-in-future", "insured-already")
                .doesNotContain(wang, li);
        clerk.asking()
                .header("Identity-Document", "resident-id " + li)
                .get(ENROLMENTS)
                .then()
                .body("items.sourceRef", contains(mark + "-1"))
                .body("items.insured.employer", contains(employer))
                .body("items.inOpening", contains(true));
    }

    @Test
    void a_file_sent_again_enrols_nobody_twice() {
        String file = COLUMNS + row("1", li, "2007-02-01");
        sent(file);

        JsonPath again = sent(file);

        assertThat(again.getString("state")).isEqualTo("succeeded");
        clerk.asking()
                .header("Identity-Document", "resident-id " + li)
                .get(ENROLMENTS)
                .then()
                .body("items.sourceRef", contains(mark + "-1"));
    }

    @Test
    void a_file_takes_each_person_into_five_insurances_and_tells_who_follows_once() {
        // When
        sent(
                "joint-enrolments",
                "sourceRef,person.kind,person.number,insurances,kind,employer,region,from\n"
                        + jointly("1", li)
                        + jointly("2", wang)
                        + jointly("3", li));

        // Then
        JsonPath enrolled = clerk.asking()
                .header("Identity-Document", "resident-id " + li)
                .get(ENROLMENTS)
                .jsonPath();
        assertThat(enrolled.getList("items.insured.insurance"))
                .containsExactlyInAnyOrder("pension", "medical", "unemployment", "injury", "maternity");
        assertThat(enrolled.getList("items.sourceRef"))
                .allSatisfy(reference -> assertThat(reference.toString()).startsWith(mark + "-1 "));
        assertThat(noted.of(enrolled.getString("items[0].person.token")))
                .singleElement()
                .satisfies(changes -> assertThat(changes).hasSize(10));
    }

    private String jointly(String number, String person) {
        return "%s-%s,resident-id,%s,pension;medical;unemployment;injury;maternity,employee,%s,360102,2007-02-01\n"
                .formatted(mark, number, person, employer);
    }

    private String row(String number, String person, String from) {
        return "%s-%s,resident-id,%s,pension,employee,%s,360102,%s,true\n"
                .formatted(mark, number, person, employer, from);
    }

    private JsonPath sent(String csv) {
        return sent("enrolments", csv);
    }

    private JsonPath sent(String kind, String csv) {
        String location = clerk.asking()
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("mode", "partial")
                .contentType("text/csv; charset=utf-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/" + kind)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String job = "/v1/jobs/" + location.substring(location.lastIndexOf('/') + 1);
        await().atMost(Duration.ofSeconds(30)).until(() -> clerk.get(job).path("finishedAt") != null);
        return clerk.get(job).jsonPath();
    }
}
