package org.ganlao.laborrights.enforcement.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platform.database.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BeginEarlierLimitsTest {

    private static final String CASES = "/v1/complaint-cases";

    @Inject
    BeginEarlierLimits earlier;

    @Inject
    Sql sql;

    private final InspectionOffice office = new InspectionOffice(Bureau.REGION);

    @Test
    void a_case_from_before_limits_ran_has_one_from_its_acceptance_and_a_closed_one_none() {
        // Given
        UUID open = recorded("2007-03-05", "2007-03-07");
        UUID closed = recorded("2007-03-05", "2007-03-07");
        office.inspector
                .change(CASES + "/" + closed + "/closure", 1, Map.of("on", "2007-03-20", "result", "no-violation"))
                .statusCode(200);
        forgetLimits(open);
        forgetLimits(closed);

        // When
        earlier.look();

        // Then
        assertThat(limit(open))
                .isEqualTo(
                        "2007-03-07 " + office.inspector.get(CASES + "/" + open).path("investigationDue"));
        assertThat(limit(closed)).isEmpty();
        assertThat(toDo()).isZero();
    }

    @Test
    void a_case_that_is_carried_in_from_a_year_without_a_calendar_of_working_days_is_counted_from_the_next_one() {
        UUID old = recorded("2005-11-01", "2005-11-03");

        assertThat(limit(old)).isEqualTo("2005-12-31 2006-03-31");
        office.inspector
                .get(CASES + "/" + old)
                .then()
                .body("investigationDue", equalTo("2006-03-31"))
                .body("acceptedLate", equalTo(false));
    }

    @Test
    void a_case_whose_limit_cannot_begin_is_left_with_the_reason_and_no_other_waits_for_it() {
        // Given
        UUID broken = recorded("2007-03-05", "2007-03-07");
        UUID sound = recorded("2007-03-05", "2007-03-07");
        forgetLimits(broken);
        forgetLimits(sound);
        acceptedOn(broken, "2031-03-07");

        // When
        earlier.look();

        // Then
        assertThat(limit(sound)).startsWith("2007-03-07 ");
        assertThat(limit(broken)).isEmpty();
        assertThat(sql.one("select why from unlimited_case where complaint_case = ?", row -> row.text("why"), broken))
                .isPresent();

        // When
        acceptedOn(broken, "2007-03-07");
        earlier.look();
        assertThat(limit(broken)).isEmpty();
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update unlimited_case set failed_on = failed_on - 1 where complaint_case = ?", broken));
        earlier.look();

        // Then
        assertThat(limit(broken)).isEqualTo(limit(sound));
    }

    private void acceptedOn(UUID id, String day) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update("update complaint_case set accepted_on = ?::date where id = ?", day, id));
    }

    private UUID recorded(String receivedOn, String acceptedOn) {
        Map<String, Object> request = Map.of(
                "sourceRef", UUID.randomUUID().toString(), "complaint", Bureau.complaint(receivedOn, acceptedOn));
        return UUID.fromString(office.inspector.made(CASES, request).getString("id"));
    }

    private void forgetLimits(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update(
                    "delete from deadline_escalation where deadline in (select id from deadline where record = ?)", id);
            sql.update("delete from deadline where record = ?", id);
            sql.update("insert into unlimited_case (complaint_case) values (?)", id);
        });
    }

    private String limit(UUID id) {
        return sql.one(
                        "select begun_on || ' ' || due_on as found from deadline where record = ?",
                        row -> row.text("found"),
                        id)
                .orElse("");
    }

    private long toDo() {
        return sql.one("select count(*) as waiting from unlimited_case", row -> row.number("waiting"))
                .orElseThrow();
    }
}
