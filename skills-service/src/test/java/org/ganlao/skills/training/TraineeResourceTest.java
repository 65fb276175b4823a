package org.ganlao.skills.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.skills.School.plan;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.Topics;
import org.ganlao.skills.School;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TraineeResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.skills.facts");
    private static final String COMPLETION = "org.ganlao.skills.training-completion.";

    private final School school = new School();
    private final String someone = ResidentNumbers.next();

    @Test
    void a_completions_life_is_told_as_its_contract_says() {
        // Given
        JsonPath trainee = school.enrols(course("urban-vocational", 40), someone, "urban");
        String at = "/v1/trainees/" + trainee.getString("id");

        // When
        school.completes(trainee, "2007-03-23");
        school.desk
                .change(
                        at + "/corrections",
                        2,
                        Map.of(
                                "enrolment", School.enrolment("rural"),
                                "completion", School.completion("2007-03-24"),
                                "reason", "录错"))
                .statusCode(200)
                .body("state", equalTo("completed"));
        school.desk
                .change(at + "/annulment", 3, Map.of("reason", "重复"))
                .statusCode(200)
                .body("state", equalTo("annulled"));

        // Then
        List<TopicRecord> told = FACTS.of(trainee.getString("id"), 3);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(COMPLETION + "recorded.v1", COMPLETION + "corrected.v1", COMPLETION + "annulled.v1");
        assertThat(told.get(1).json().get("residence").asText()).isEqualTo("rural");
        assertThat(Topics.shared().containing(someone)).isEmpty();
    }

    @Test
    void long_after_the_start_a_reviewer_enrols_and_no_clerk() {
        // Given
        String course = course("urban-vocational", 40);

        // When
        Desk.of(Tokens.of("clerk").in(School.REGION))
                .post("/v1/trainees", School.traineeBody(course, someone, "urban"))
                .statusCode(422)
                .body("code", equalTo("late-entry-by-clerk"));

        // Then
        school.enrols(course, someone, "urban");
    }

    @Test
    void the_places_of_a_course_hold_when_many_enrol_at_once() {
        // Given
        String course = course("urban-vocational", 3);

        // When
        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> school.desk
                        .post("/v1/trainees", School.traineeBody(course, ResidentNumbers.next(), "urban"))
                        .extract()
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        // Then
        assertThat(answers).containsOnly(201, 409);
        assertThat(answers).filteredOn(status -> status == 201).hasSize(3);
    }

    @Test
    void a_dropout_gives_the_place_back() {
        // Given
        String course = course("urban-vocational", 1);
        String id = school.enrols(course, someone, "urban").getString("id");
        school.desk
                .post("/v1/trainees", School.traineeBody(course, ResidentNumbers.next(), "urban"))
                .statusCode(409)
                .body("code", equalTo("course-full"));

        // When
        school.desk
                .change("/v1/trainees/" + id + "/dropout", 1, Map.of("on", "2007-03-09", "reason", "外出务工"))
                .statusCode(200)
                .body("state", equalTo("dropped-out"));

        // Then
        school.enrols(course, ResidentNumbers.next(), "urban");
    }

    @Test
    void a_person_takes_part_in_a_course_once() {
        // Given
        String course = course("entrepreneurship", 40);
        school.enrols(course, someone, "urban");

        // When
        school.desk
                .post("/v1/trainees", School.traineeBody(course, someone, "urban"))
                // Then
                .statusCode(409)
                .body("code", equalTo("enrolled-already"));
    }

    @Test
    void a_trainee_who_left_cannot_complete_and_one_in_the_course_has_no_completion_to_correct() {
        // Given
        JsonPath trainee = school.enrols(course("urban-vocational", 40), someone, "urban");
        String at = "/v1/trainees/" + trainee.getString("id");

        // When
        school.desk
                .change(
                        at + "/corrections",
                        1,
                        Map.of(
                                "enrolment", School.enrolment("rural"),
                                "completion", School.completion("2007-03-24"),
                                "reason", "录错"))
                .statusCode(409)
                .body("code", equalTo("not-completed"));
        school.desk
                .change(at + "/dropout", 1, Map.of("on", "2007-02-25", "reason", "x"))
                .statusCode(422)
                .body("code", equalTo("dropped-out-before-enrolment"));
        school.desk
                .change(at + "/dropout", 1, Map.of("on", "2007-03-09", "reason", "x"))
                .statusCode(200);

        // Then
        school.desk
                .change(at + "/completion", 2, School.completion("2007-03-23"))
                .statusCode(409)
                .body("code", equalTo("not-enrolled"));
    }

    @Test
    void each_person_counts_once_a_year_for_each_kind() {
        // Given
        int before = trained("2007-03");
        school.completes(school.enrols(course("urban-vocational", 40), someone, "urban"), "2007-03-23");
        school.completes(school.enrols(course("urban-vocational", 40), someone, "urban"), "2007-04-02");
        school.completes(school.enrols(course("urban-vocational", 40), ResidentNumbers.next(), "rural"), "2007-03-23");

        // When
        int after = trained("2007-03");

        // Then
        assertThat(after).isEqualTo(before + 1);
        assertThat(trained("2007-04")).isZero();
    }

    @Test
    void two_modules_of_entrepreneurship_in_a_year_count_a_person_once() {
        // Given
        int before = founders("2007-03");
        Map<String, Object> syb = School.thisWeeks(plan("entrepreneurship", 40));
        syb.put("siybModule", "syb");
        syb.put("endsOn", "2007-06-29");
        Map<String, Object> next = School.enrolsThisWeek(school.course(syb).getString("id"), someone);
        school.desk.post("/v1/trainees", next).statusCode(422).body("code", equalTo("module-out-of-order"));
        school.completes(school.enrols(course("entrepreneurship", 40), someone, "urban"), "2007-03-23");
        school.completes(school.desk.made("/v1/trainees", next), "2007-06-29");

        // When
        int after = founders("2007-03");

        // Then
        assertThat(after).isEqualTo(before + 1);
    }

    private static int founders(String month) {
        return InternalCounts.now().of("entrepreneurship-training", School.REGION, month);
    }

    private String course(String kind, int capacity) {
        Map<String, Object> plan = plan(kind, capacity);
        if (kind.equals("entrepreneurship")) {
            plan.put("siybModule", "gyb");
        }
        return school.course(plan).getString("id");
    }

    private static int trained(String month) {
        return InternalCounts.now().of("urban-vocational-training", School.REGION, month);
    }
}
