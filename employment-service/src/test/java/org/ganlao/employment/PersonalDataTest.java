package org.ganlao.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Desk.job;
import static org.ganlao.employment.Desk.registration;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Topics;
import org.junit.jupiter.api.Test;

/** An identity number comes in and is never seen again; that it was read is. */
@QuarkusTest
class PersonalDataTest {

    @Inject
    Sql sql;

    private final Desk desk = Desk.inDonghu();
    private final PersonalId li = People.born(Sex.FEMALE, LocalDate.of(1967, 2, 8));

    @Test
    void no_identity_number_gets_into_answers_topics_tables_or_the_log() {
        // Given
        List<String> log = new ArrayList<>();
        Handler listening = listenTo(log);

        // When
        desk.registers(li, registration("laid-off", "2007-02-08"));
        JsonPath placement = desk.places(li, job("2007-03-05"));
        String id = placement.getString("id");
        String refused = desk.post("/v1/placements", Desk.request(li, "job", job("2007-03-05")))
                .extract()
                .asString();
        String changed = desk.change("/v1/placements/" + id + "/annulment", 1, Map.of("reason", "误登 " + li.number()))
                .extract()
                .asString();
        String read = desk.get("/v1/placements/" + id).asString();

        // Then
        Topics.shared().await("ganlao.employment.facts", 2, record -> id.equals(record.key()));
        Logger.getLogger("").removeHandler(listening);
        assertThat(placement.prettify() + refused).doesNotContain(li.number());
        assertThat(Topics.shared().containing(li.number())).isEmpty();
        assertThat(String.join("\n", log)).doesNotContain(li.number());
        assertThat(tablesThatHold(li.number())).isEmpty();
        assertThat(changed + read).doesNotContain(li.number());
    }

    @Test
    void reading_personal_data_leaves_an_entry_in_the_audit() {
        // Given
        String id = desk.places(li, job("2007-03-05")).getString("id");

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

    private List<String> tablesThatHold(String number) {
        return sql
                .list(
                        "select table_name as name from information_schema.tables"
                                + " where table_schema = 'public' and table_type = 'BASE TABLE'",
                        row -> row.text("name"))
                .stream()
                .filter(table -> sql.one(
                                        "select count(*) as n from \"" + table + "\" t where t::text like ?",
                                        row -> row.number("n"),
                                        "%" + number + "%")
                                .orElseThrow()
                        > 0)
                .toList();
    }

    private static Handler listenTo(List<String> log) {
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                log.add(record.getMessage() + " " + record.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(handler);
        return handler;
    }
}
