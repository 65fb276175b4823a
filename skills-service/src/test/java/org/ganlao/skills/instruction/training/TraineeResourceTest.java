package org.ganlao.skills.instruction.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.skills.School.plan;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.Topics;
import org.ganlao.skills.School;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TraineeResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.skills.facts");
    private static final String COMPLETION = "org.ganlao.skills.training-completion.";

    private static final String STRICT = "360429";

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
        school.completes(school.enrols(course("entrepreneurship", 40), someone, "urban"), "2007-03-23");
        school.completes(school.desk.made("/v1/trainees", next), "2007-06-29");

        // When
        int after = founders("2007-03");

        // Then
        assertThat(after).isEqualTo(before + 1);
    }

    @Test
    void nobody_needs_one_module_of_siyb_before_another_unless_the_county_says_so() {
        // Given
        Map<String, Object> syb = School.thisWeeks(plan("entrepreneurship", 40));
        syb.put("siybModule", "syb");
        Map<String, Object> institution = School.institutionBody();
        institution.put("region", STRICT);
        Desk county = Desk.of(Tokens.of("clerk", "reviewer").in(STRICT));
        String course = county.made(
                        "/v1/courses",
                        School.courseBody(
                                county.made("/v1/institutions", institution).getString("id"), syb))
                .getString("id");
        county.made("/v1/trainees", School.enrolsThisWeek(course, ResidentNumbers.next()));

        // When
        String value = Desk.of(Tokens.of("supervisor").in(STRICT))
                .made(
                        "/v1/parameters",
                        Map.of(
                                "key", "skills.course.siyb-after.syb",
                                "region", STRICT,
                                "from", "2007-06-01",
                                "value", "gyb",
                                "source", "县里规定"))
                .getString("id");
        Desk.of(Tokens.of("reviewer").in(STRICT))
                .change("/v1/parameters/" + value + "/approval", 0, Map.of())
                .statusCode(200);

        // Then
        county.post("/v1/trainees", School.enrolsThisWeek(course, someone))
                .statusCode(422)
                .body("code", equalTo("module-out-of-order"));
    }

    @Test
    void what_a_correction_leaves_alone_is_not_asked_again_and_what_gets_worse_is() {
        // Given a row from before years of work were asked for
        Map<String, Object> plan = plan("urban-vocational", 40);
        plan.put("occupation", "6-07-06-05");
        plan.put("level", 4);
        JsonPath trainee = school.enrols(school.course(plan).getString("id"), someone, "urban");
        String id = trainee.getString("id");
        String at = "/v1/trainees/" + id + "/corrections";
        school.completes(trainee, "2007-03-23");
        school.desk
                .change(at, 2, correction(School.enrolment("urban", "2007-02-26", 1), "2007-03-23"))
                .statusCode(422)
                .body("code", equalTo("level-without-prerequisite"));
        ServiceDatabase.run("update trainee set years_of_work = null where id = '%s'".formatted(id));
        Map<String, Object> asBefore = new HashMap<>(School.enrolment("urban"));
        asBefore.remove("yearsOfWork");

        // When
        school.desk
                .change(at, 2, correction(asBefore, "2007-03-24"))
                // Then
                .statusCode(200)
                .body("completion.on", equalTo("2007-03-24"));
    }

    @Test
    void what_was_recorded_since_a_correction_was_proposed_is_not_undone_by_its_approval() {
        // Given
        JsonPath trainee = school.enrols(course("urban-vocational", 40), someone, "urban");
        String id = trainee.getString("id");
        school.completes(trainee, "2007-03-23");
        String proposed = school.desk
                .made(
                        AttendanceDesk.AMENDMENTS,
                        AttendanceDesk.amendment(
                                id,
                                Map.of(
                                        "enrolment", School.enrolment("rural"),
                                        "completion", School.completion("2007-03-24"))))
                .getString("id");
        school.desk
                .change("/v1/trainees/" + id + "/corrections", 2, correction(School.enrolment("urban"), "2007-03-26"))
                .statusCode(200);

        // When
        Desk.of(Tokens.of("reviewer").as("another").in(School.REGION))
                .change(AttendanceDesk.AMENDMENTS + "/" + proposed + "/approval", 1, Map.of())
                // Then
                .statusCode(409)
                .body("code", equalTo("changed-since-proposed"));
        school.desk
                .get(AttendanceDesk.AMENDMENTS + "?open=true&trainee=" + id)
                .then()
                .body("items.id", contains(proposed));
        school.desk
                .get(AttendanceDesk.AMENDMENTS + "?open=false&trainee=" + id)
                .then()
                .body("items", empty());
    }

    @Test
    void in_time_a_clerk_enrols_alone_and_a_reason_is_kept_only_where_one_is_needed_and_without_numbers() {
        // Given
        Map<String, Object> inTime = School.enrolsThisWeek(
                school.course(School.thisWeeks(plan("urban-vocational", 40))).getString("id"), someone);
        inTime.put("lateBecause", "漏录 " + someone);
        Map<String, Object> late = School.traineeBody(course("urban-vocational", 40), someone, "urban");
        late.put("lateBecause", "漏录 " + someone);

        // When
        Desk clerk = Desk.of(Tokens.of("clerk").in(School.REGION));
        String first = clerk.made("/v1/trainees", inTime).getString("id");
        String second = school.desk.made("/v1/trainees", late).getString("id");

        // Then
        school.desk.get("/v1/trainees/" + first).then().body("lateBecause", nullValue());
        school.desk.get("/v1/trainees/" + second).then().body("lateBecause", equalTo("漏录 " + Masking.mask(someone)));
    }

    private static Map<String, Object> correction(Map<String, Object> enrolment, String completedOn) {
        return Map.of("enrolment", enrolment, "completion", School.completion(completedOn), "reason", "录错");
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
