package org.ganlao.skills.instruction.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.skills.School.plan;
import static org.ganlao.skills.instruction.training.AttendanceDesk.ATTENDANCES;
import static org.ganlao.skills.instruction.training.AttendanceDesk.TRAINERS;
import static org.ganlao.skills.instruction.training.AttendanceDesk.attendance;
import static org.ganlao.skills.instruction.training.AttendanceDesk.trainer;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.ganlao.skills.School;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class AttendanceResourceTest {

    @Inject
    CourseTrainers trained;

    private final School school = new School();

    @Test
    void no_more_hours_are_completed_than_were_attended_where_attendance_is_kept() {
        // Given
        Map<String, Object> lessons = plan("urban-vocational", 40);
        lessons.put("standardHours", 12);
        JsonPath trainee = school.enrols(school.course(lessons).getString("id"), ResidentNumbers.next(), "urban");
        String id = trainee.getString("id");
        school.desk.made(ATTENDANCES, attendance(id, "2007-02-26", 6));
        String second =
                school.desk.made(ATTENDANCES, attendance(id, "2007-02-27", 7)).getString("id");

        // When
        school.desk
                .change("/v1/trainees/" + id + "/completion", 1, Map.of("on", "2007-03-23", "hoursAttended", 14))
                .statusCode(422)
                .body("code", equalTo("hours-not-attended"));
        school.desk
                .change("/v1/trainees/" + id + "/completion", 1, Map.of("on", "2007-03-23", "hoursAttended", 13))
                .statusCode(200);

        // Then
        school.desk
                .change(ATTENDANCES + "/" + second + "/annulment", 1, Map.of("reason", "点名错误"))
                .statusCode(409)
                .body("code", equalTo("not-enrolled"));
    }

    @Test
    void attendance_comes_from_a_file_and_a_day_is_noted_once() {
        // Given
        String id = enrolled(course("urban-vocational"));
        String mark = UUID.randomUUID().toString();
        String file = "sourceRef,trainee,on,hours\n" + mark + "-1," + id + ",2007-02-26,6\n" + mark + "-2," + id
                + ",2007-02-26,4\n";

        // When
        String errors = refused("attendances", file);

        // Then
        school.desk.asking().queryParam("trainee", id).get(ATTENDANCES).then().body("items.hours", equalTo(List.of(6)));
        assertThat(errors).contains("attended-before");
    }

    @Test
    void completions_come_from_a_file_by_course_and_person_and_each_row_has_its_own_result() {
        // Given
        String course = course("urban-vocational");
        String pupil = ResidentNumbers.next();
        String trainee = school.enrols(course, pupil, "urban").getString("id");
        String mark = UUID.randomUUID().toString();
        String row = "%s-%d,%s,resident-id,%s,2007-03-23,%d\n";
        String file = "sourceRef,course,person.kind,person.number,completion.on,completion.hoursAttended\n"
                + row.formatted(mark, 1, course, pupil, 120)
                + row.formatted(mark, 2, course, ResidentNumbers.next(), 120);

        // When
        String errors = refused("completions", file);

        // Then
        school.desk.get("/v1/trainees/" + trainee).then().body("state", equalTo("completed"));
        assertThat(errors).contains("not-in-course");
        assertThat(refused("completions", file + row.formatted(mark, 3, course, ResidentNumbers.next(), 120)))
                .doesNotContain("not-enrolled");
        assertThat(refused("completions", file.replace(",120", ",121"))).contains("import-row-changed");
    }

    /** Sends a file, and answers what was wrong with its rows. */
    private String refused(String kind, String file) {
        String location = school.desk
                .asking()
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("mode", "partial")
                .contentType("text/csv; charset=utf-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/" + kind)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> school.desk.get("/v1/jobs/" + id).path("finishedAt") != null);
        return school.desk.get("/v1/imports/" + id + "/errors").asString();
    }

    @Test
    void a_trainer_of_a_course_takes_no_part_in_it_and_a_trainee_does_not_train() {
        // Given
        String course = course("urban-vocational");
        String teacher = ResidentNumbers.next();
        String pupil = ResidentNumbers.next();
        String token = school.desk.made(TRAINERS, trainer(course, teacher)).getString("person.token");
        JsonPath trainee = school.enrols(course, pupil, "urban");

        // When
        school.desk
                .post("/v1/trainees", School.traineeBody(course, teacher, "urban"))
                .statusCode(409)
                .body("code", equalTo("trainer-and-trainee"));
        school.desk.post(TRAINERS, trainer(course, pupil)).statusCode(409).body("code", equalTo("trainer-and-trainee"));
        school.desk.post(TRAINERS, trainer(course, teacher)).statusCode(409).body("code", equalTo("trains-already"));

        // Then
        assertThat(trained.trained(token, List.of(trainee.getString("person.token"))))
                .isTrue();
    }

    @Test
    void an_order_is_completed_with_a_passed_assessment_only() {
        // Given
        JsonPath trainee = school.enrols(course("order-based"), ResidentNumbers.next(), "urban");
        String at = "/v1/trainees/" + trainee.getString("id") + "/completion";

        // When
        school.desk
                .change(at, 1, Map.of("on", "2007-03-23", "hoursAttended", 120))
                .statusCode(422)
                .body("code", equalTo("score-needed"));
        school.desk
                .change(at, 1, Map.of("on", "2007-03-23", "hoursAttended", 120, "score", 59))
                .statusCode(422)
                .body("code", equalTo("score-too-low"));

        // Then
        school.desk
                .change(at, 1, Map.of("on", "2007-03-23", "hoursAttended", 120, "score", 60))
                .statusCode(200)
                .body("completion.score", equalTo(60));
    }

    @TestFactory
    Stream<DynamicTest> of_an_attendance() {
        String id = enrolled(course("urban-vocational"));
        return BadInput.to(
                        "POST " + ATTENDANCES,
                        () -> json(attendance(id, "2007-02-26", 6)),
                        Tokens.of("clerk").in(School.REGION))
                .refuses("tomorrow", body -> body.put("on", "2007-07-01"), 422, "date-in-future")
                .refuses("the day after the course", body -> body.put("on", "2007-03-24"), 422, "outside-the-course")
                .refuses("the day before it", body -> body.put("on", "2007-02-25"), 422, "outside-the-course")
                .refuses("eleven hours", body -> body.put("hours", 11), 422, "more-than-a-day")
                .rules();
    }

    private String course(String kind) {
        return school.course(plan(kind, 40)).getString("id");
    }

    private String enrolled(String course) {
        return school.enrols(course, ResidentNumbers.next(), "urban").getString("id");
    }
}
