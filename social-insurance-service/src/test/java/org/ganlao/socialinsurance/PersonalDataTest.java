package org.ganlao.socialinsurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.ganlao.socialinsurance.Agency.enrolment;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.ServiceLog;
import org.ganlao.platformtest.Topics;
import org.junit.jupiter.api.Test;

/** An identity number comes in and is never seen again; that it was read is. */
@QuarkusTest
class PersonalDataTest {

    @Inject
    Sql sql;

    private final Agency donghu = Agency.ofDonghu();
    private final Desk clerk = donghu.clerk();
    private final String li = ResidentNumbers.next();

    @Test
    void no_identity_number_gets_into_answers_topics_tables_or_the_log() {
        try (ServiceLog log = new ServiceLog()) {
            // When
            String enrolled = clerk.post(ENROLMENTS, enrolment(li, donghu.flexible("pension"), "2007-02-01"))
                    .statusCode(201)
                    .extract()
                    .asString();
            String id = JsonPath.from(enrolled).getString("id");
            String refused = clerk.post(ENROLMENTS, enrolment(li, donghu.flexible("pension"), "2007-02-01"))
                    .statusCode(409)
                    .extract()
                    .asString();
            String annulled = clerk.change(ENROLMENTS + "/" + id + "/annulment", 1, Map.of("reason", "误登 " + li))
                    .statusCode(200)
                    .extract()
                    .asString();
            String read = clerk.get(ENROLMENTS + "/" + id).asString();

            // Then
            Topics.shared().await("ganlao.social-insurance.facts", 2, record -> id.equals(record.key()));
            assertThat(enrolled + refused + annulled + read).doesNotContain(li);
            assertThat(Topics.shared().containing(li)).isEmpty();
            assertThat(ServiceDatabase.tablesHolding(li)).isEmpty();
            assertThat(log.text()).doesNotContain(li);
        }
    }

    @Test
    void reading_personal_data_leaves_an_entry_in_the_audit() {
        // Given
        String id = donghu.enrolled(enrolment(li, donghu.flexible("pension"), "2007-02-01"))
                .getString("id");

        // When
        clerk.get(ENROLMENTS + "/" + id);
        clerk.asking().queryParam("employer", "71526726X").get(ENROLMENTS);

        // Then
        assertThat(sql.list(
                        "select action from audit_entry where object_id = ? order by 1", row -> row.text("action"), id))
                .containsExactly("enrolment.read", "enrolment.started");
        assertThat(sql.list(
                        "select detail::text as detail from audit_entry where action = 'enrolment.listed'",
                        row -> row.text("detail")))
                .anySatisfy(detail -> assertThat(detail).contains("71526726X"));
    }
}
