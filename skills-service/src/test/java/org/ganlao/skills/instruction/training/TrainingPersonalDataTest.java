package org.ganlao.skills.instruction.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.skills.School.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.personal.rotation.ReplacementReason;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.ServiceLog;
import org.ganlao.skills.School;
import org.junit.jupiter.api.Test;

/** Who trains is a person as who is trained. */
@QuarkusTest
class TrainingPersonalDataTest {

    @Inject
    PersonTokens tokens;

    @Inject
    CourseTrainers trainers;

    @Inject
    Sql sql;

    private final School school = new School();
    private final String li = ResidentNumbers.next();

    @Test
    void a_trainers_identity_number_gets_into_no_answer_table_or_log_and_the_token_follows_the_person() {
        try (ServiceLog log = new ServiceLog()) {
            // Given
            String course = school.course(plan("urban-vocational", 40)).getString("id");
            String pupil =
                    school.enrols(course, ResidentNumbers.next(), "urban").getString("person.token");
            String answer = school.desk
                    .post(AttendanceDesk.TRAINERS, AttendanceDesk.trainer(course, li))
                    .statusCode(201)
                    .extract()
                    .asString();
            String token = sql.one(
                            "select person from course_trainer where course = ?",
                            row -> row.text("person"),
                            UUID.fromString(course))
                    .orElseThrow();
            String another =
                    "p1_" + UUID.randomUUID().toString().replace("-", "").substring(0, 22);

            // When
            QuarkusTransaction.requiringNew().run(() -> tokens.replace(token, another, ReplacementReason.MERGE));

            // Then
            assertThat(answer).doesNotContain(li);
            assertThat(ServiceDatabase.tablesHolding(li)).isEmpty();
            assertThat(log.text()).doesNotContain(li);
            assertThat(trainers.trained(another, List.of(pupil))).isTrue();
        }
    }
}
