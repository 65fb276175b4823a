package org.ganlao.skills.instruction.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.skills.School.plan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.skills.School;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GraduatesTest {

    @Inject
    Graduates graduates;

    @Inject
    CourseTrainers trainers;

    @Inject
    Sql sql;

    private final School school = new School();

    @Test
    void graduates_of_a_course_are_those_who_completed_it_and_stand() {
        // Given
        String course = school.course(plan("urban-vocational", 40)).getString("id");
        JsonPath graduate = school.completes(school.enrols(course, ResidentNumbers.next(), "urban"), "2007-03-23");
        String other = school.enrols(course, ResidentNumbers.next(), "urban").getString("id");

        // When
        List<Graduate> found = graduates.of(UUID.fromString(course));

        // Then
        UUID id = UUID.fromString(graduate.getString("id"));
        assertThat(found).extracting(Graduate::trainee).containsExactly(id);
        assertThat(graduates.find(id)).hasValue(found.get(0));
        assertThat(graduates.find(UUID.fromString(other))).isEmpty();
    }

    @Test
    void a_trainer_is_known_to_have_trained_who_took_part_in_the_course_and_nobody_else() {
        // Given
        String course = school.course(plan("urban-vocational", 40)).getString("id");
        String trainee = school.enrols(course, ResidentNumbers.next(), "urban").getString("person.token");
        String trainer = "p1_" + UUID.randomUUID();
        sql.update("""
                insert into course_trainer (id, version, client, source_ref, recorded_at, id_kind, id_cipher, id_key, id_index,
                                            person, course, region, trains_from)
                select gen_random_uuid(), 1, 'test', ?, now(), id_kind, id_cipher, id_key, ?, ?, course, region, enrolled_on
                  from trainee where course = ?""", trainer, trainer.getBytes(), trainer, UUID.fromString(course));

        // When
        boolean trained = trainers.trained(trainer, List.of("p1_somebody", trainee));

        // Then
        assertThat(trained).isTrue();
        assertThat(trainers.trained(trainer, List.of("p1_somebody"))).isFalse();
        assertThat(trainers.trained(trainee, List.of(trainee))).isFalse();
    }
}
