package org.ganlao.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.EmploymentOffice.registration;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.ServiceLog;
import org.ganlao.platformtest.Topics;
import org.junit.jupiter.api.Test;

/** An identity number comes in and is never seen again; that it was read is. */
@QuarkusTest
class PersonalDataTest {

    @Inject
    Sql sql;

    private final EmploymentOffice office = EmploymentOffice.ofDonghu();
    private final Desk desk = office.desk;
    private final PersonalId li = People.born(Sex.FEMALE, LocalDate.of(1967, 2, 8));

    @Test
    void no_identity_number_gets_into_answers_topics_tables_or_the_log() {
        try (ServiceLog log = new ServiceLog()) {
            // When
            office.registers(li, registration("laid-off", "2007-02-08"));
            JsonPath placement = office.places(li, job("2007-03-05"));
            String id = placement.getString("id");
            String refused = desk.post("/v1/placements", EmploymentOffice.request(li, "job", job("2007-03-05")))
                    .extract()
                    .asString();
            String changed = desk.change(
                            "/v1/placements/" + id + "/annulment", 1, Map.of("reason", "误登 " + li.number()))
                    .extract()
                    .asString();
            String read = desk.get("/v1/placements/" + id).asString();

            // Then
            Topics.shared().await("ganlao.employment.facts", 2, record -> id.equals(record.key()));
            assertThat(placement.prettify() + refused + changed + read).doesNotContain(li.number());
            assertThat(Topics.shared().containing(li.number())).isEmpty();
            assertThat(ServiceDatabase.tablesHolding(li.number())).isEmpty();
            assertThat(log.text()).doesNotContain(li.number());
        }
    }

    @Test
    void reading_personal_data_leaves_an_entry_in_the_audit() {
        // Given
        String id = office.places(li, job("2007-03-05")).getString("id");

        // When
        desk.get("/v1/placements/" + id);
        desk.asking().queryParam("region", "360102").get("/v1/placements");

        // Then
        assertThat(sql.list(
                        "select action from audit_entry where object_id = ? order by 1", row -> row.text("action"), id))
                .containsExactly("placement.read", "placement.recorded");
        assertThat(sql.list(
                        "select detail::text as detail from audit_entry where action = 'placement.listed'",
                        row -> row.text("detail")))
                .anySatisfy(detail -> assertThat(detail).contains("360102"));
    }
}
