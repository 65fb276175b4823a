package org.ganlao.skills.instruction.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.skills.School.plan;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.skills.School;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CourseResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.skills.facts");

    private final School school = new School();

    @Test
    void a_course_is_told_and_struck_out_while_nobody_takes_part() {
        // Given
        Map<String, Object> plan = plan("school-enterprise", 40);
        plan.put("occupation", "6-07-06-05");
        plan.put("level", 5);
        String id = school.course(plan).getString("id");

        // When
        school.desk
                .change("/v1/courses/" + id + "/annulment", 1, Map.of("reason", "重复录入"))
                .statusCode(200);

        // Then
        List<TopicRecord> told = FACTS.of(id, 2);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly("org.ganlao.skills.course.opened.v1", "org.ganlao.skills.course.annulled.v1");
        assertThat(told.get(1)).satisfies(PublishedEvents::isAsFullAsItsSample);
        school.desk
                .post("/v1/trainees", School.traineeBody(id, ResidentNumbers.next(), "urban"))
                .statusCode(409)
                .body("code", equalTo("record-annulled"));
    }

    @Test
    void a_course_in_which_somebody_takes_part_is_not_struck_out() {
        // Given
        String id = school.course(plan("urban-vocational", 40)).getString("id");
        school.enrols(id, ResidentNumbers.next(), "urban");

        // When
        school.desk
                .change("/v1/courses/" + id + "/annulment", 1, Map.of("reason", "重复录入"))
                // Then
                .statusCode(409)
                .body("code", equalTo("course-in-use"));
    }

    @Test
    void courses_open_for_enrolment_are_those_not_begun_with_a_place_left() {
        // Given
        JsonPath course = school.course(plan("urban-vocational", 1));
        String institution = course.getString("institution");

        // When
        String id = course.getString("id");

        // Then
        openOn(institution, "2007-02-26").body("items.id", contains(id));
        openOn(institution, "2007-02-27").body("items", empty());
        school.enrols(id, ResidentNumbers.next(), "urban");
        openOn(institution, "2007-02-26").body("items", empty());
    }

    @Test
    void courses_are_found_by_a_word_of_their_title_or_of_their_occupation() {
        // Given
        Map<String, Object> plan = plan("school-enterprise", 40);
        plan.put("title", "园区班" + UUID.randomUUID());
        plan.put("occupation", "6-07-06-05");
        JsonPath course = school.course(plan);
        String institution = course.getString("institution");

        // When
        String id = course.getString("id");

        // Then
        found(institution, "园区班").body("items.id", contains(id));
        found(institution, "维修电工").body("items.id", contains(id));
        found(institution, "electrician").body("items.id", contains(id));
        found(institution, "焊工").body("items", empty());
    }

    private ValidatableResponse found(String institution, String text) {
        return school.desk
                .asking()
                .queryParam("institution", institution)
                .queryParam("text", text)
                .get("/v1/courses")
                .then();
    }

    private ValidatableResponse openOn(String institution, String day) {
        return school.desk
                .asking()
                .queryParam("institution", institution)
                .queryParam("openOn", day)
                .get("/v1/courses")
                .then();
    }
}
