package org.ganlao.laborrights.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.laborrights.deadline.DeadlineEndpoints.DEADLINES;
import static org.ganlao.laborrights.deadline.DeadlineEndpoints.SWEEPS;
import static org.ganlao.laborrights.deadline.DeadlineEndpoints.sweepOf;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.laborrights.deadline.domain.Counting;
import org.ganlao.laborrights.deadline.domain.Deadline;
import org.ganlao.laborrights.deadline.domain.DeadlineState;
import org.ganlao.laborrights.deadline.domain.DueBy;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.deadline.domain.TimeLimit;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** The engine against the database; in regions where nobody else's cases run. */
@QuarkusTest
class DeadlineSweepTest {

    private static final String DAILY = "360821";
    private static final String SELDOM = "360822";

    private enum Limit implements TimeLimit {
        WORKED;

        @Override
        public String parameter() {
            return "inspection.acceptance.working-days";
        }

        @Override
        public Counting counting() {
            return Counting.WORKING_DAYS;
        }

        @Override
        public String legalSource() {
            return "test";
        }
    }

    private enum Agreed implements DueBy {
        INSTALMENT;

        @Override
        public String legalSource() {
            return "test";
        }
    }

    @Inject
    Deadlines deadlines;

    @Inject
    Sql sql;

    @Test
    void each_step_is_raised_once_whichever_days_are_swept_however_often() {
        // Given: the last day is 12 March
        Subject swept = begunOn(DAILY, "2007-03-05");
        Subject late = begunOn(SELDOM, "2007-03-05");

        // When
        sweep(DAILY, "2007-03-12");
        assertThat(of(swept).state()).isEqualTo(DeadlineState.RUNNING);
        Stream.of("2007-03-13", "2007-03-13", "2007-03-16", "2007-03-17", "2007-03-27", "2007-03-14")
                .forEach(day -> sweep(DAILY, day));
        sweep(SELDOM, "2007-03-28");
        sweep(SELDOM, "2007-03-28");

        // Then
        for (Subject subject : List.of(swept, late)) {
            desk(subject.region())
                    .get(DEADLINES + "/" + of(subject).id())
                    .then()
                    .body("state", equalTo("overdue"))
                    .body("dueOn", equalTo("2007-03-12"))
                    .body("overdueOn", equalTo("2007-03-13"))
                    .body("escalation", equalTo("department"))
                    .body("raised.step", equalTo(List.of("officer", "head", "department")));
        }
        desk(DAILY)
                .get(DEADLINES + "/" + of(swept).id())
                .then()
                .body("raised.raisedOn", equalTo(List.of("2007-03-13", "2007-03-17", "2007-03-27")));
        assertThat(told(of(swept))).containsExactly("overdue officer 2", "escalated head 3", "escalated department 4");
        assertThat(told(of(late))).containsExactly("overdue officer 2", "escalated department 3");
    }

    @Test
    void what_was_told_to_be_overdue_is_told_to_be_settled() {
        // Given
        Subject met = begunOn(DAILY, "2007-04-02");
        Subject extended = begunOn(DAILY, "2007-04-02");
        Subject anew = begunOn(DAILY, "2007-04-02");
        sweep(DAILY, "2007-04-10");

        // When: the extension was approved on the last day, and is recorded late
        QuarkusTransaction.requiringNew().run(() -> {
            deadlines.meet(met, Limit.WORKED, LocalDate.of(2007, 4, 11));
            deadlines.extend(extended, Limit.WORKED, Limit.WORKED, LocalDate.of(2007, 4, 9));
            deadlines.begunAnew(anew, Limit.WORKED, LocalDate.of(2007, 4, 3));
            deadlines.begunAnew(extended, Limit.WORKED, LocalDate.of(2007, 4, 3), Limit.WORKED);
        });
        sweep(DAILY, "2007-04-11");

        // Then
        assertThat(of(met).metLate()).isTrue();
        assertThat(told(of(met))).containsExactly("overdue officer 2", "settled officer 3");
        QuarkusTransaction.requiringNew().run(() -> deadlines.reopen(met, Limit.WORKED));
        assertThat(told(of(met))).containsExactly("overdue officer 2", "settled officer 3", "overdue officer 4");
        assertThat(of(extended).dueOn()).isEqualTo("2007-04-17");
        assertThat(told(of(extended))).containsExactly("overdue officer 2", "settled none 3");
        assertThat(told(of(anew))).containsExactly("overdue officer 2", "settled none 3", "overdue officer 4");
        desk(DAILY)
                .asking()
                .queryParam("region", DAILY)
                .queryParam("state", "overdue")
                .queryParam("dueUntil", "2007-04-10")
                .queryParam("record", anew.id())
                .get(DEADLINES)
                .then()
                .body("items.dueOn", equalTo(List.of("2007-04-10")));
    }

    @Test
    void what_stands_still_or_is_dropped_does_not_pass() {
        // Given
        Subject still = begunOn(SELDOM, "2007-05-08");
        Subject dropped = begunOn(SELDOM, "2007-05-08");
        QuarkusTransaction.requiringNew().run(() -> {
            deadlines.suspend(still, Limit.WORKED, LocalDate.of(2007, 5, 14));
            deadlines.drop(dropped);
        });

        // When
        sweep(SELDOM, "2007-06-01");

        // Then
        assertThat(of(still).state()).isEqualTo(DeadlineState.SUSPENDED);
        assertThat(of(dropped).state()).isEqualTo(DeadlineState.DROPPED);
        LocalDate resumed = QuarkusTransaction.requiringNew()
                .call(() -> deadlines.resume(still, Limit.WORKED, LocalDate.of(2007, 6, 4)));
        assertThat(resumed).isEqualTo("2007-06-05");
    }

    @Test
    void a_day_that_was_agreed_passes_step_by_step_until_another_is_or_what_was_agreed_is_done() {
        // Given
        Subject subject = new Subject("wage-arrears", UUID.randomUUID(), DAILY);
        until(subject, "2007-04-20");
        until(subject, "2007-04-20");

        // When
        sweep(DAILY, "2007-04-20");
        assertThat(of(subject).state()).isEqualTo(DeadlineState.RUNNING);
        List.of("2007-04-21", "2007-04-25", "2007-05-05").forEach(day -> sweep(DAILY, day));
        until(subject, "2007-05-31");

        // Then
        assertThat(told(of(subject)))
                .containsExactly("overdue officer 2", "escalated head 3", "escalated department 4", "settled none 5");
        QuarkusTransaction.requiringNew()
                .run(() -> deadlines.meetIfOpen(subject, Agreed.INSTALMENT, LocalDate.of(2007, 5, 20)));
        QuarkusTransaction.requiringNew()
                .run(() -> deadlines.meetIfOpen(subject, Agreed.INSTALMENT, LocalDate.of(2007, 5, 21)));
        assertThat(of(subject).metOn()).isEqualTo("2007-05-20");
        until(subject, "2007-06-30");
        assertThat(of(subject).state()).isEqualTo(DeadlineState.RUNNING);
    }

    private void until(Subject subject, String day) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        deadlines.runUntil(subject, Agreed.INSTALMENT, LocalDate.of(2007, 4, 2), LocalDate.parse(day)));
    }

    private Subject begunOn(String region, String day) {
        Subject subject = new Subject("complaint-case", UUID.randomUUID(), region);
        QuarkusTransaction.requiringNew().run(() -> {
            LocalDate due = deadlines.begin(subject, Limit.WORKED, LocalDate.parse(day));
            assertThat(deadlines.begin(
                            subject, Limit.WORKED, LocalDate.parse(day).plusDays(1)))
                    .isEqualTo(due);
        });
        return subject;
    }

    private Deadline of(Subject subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> deadlines.of(subject.id()).get(0));
    }

    /** What was said of it to the others, in the order of the versions. */
    private List<String> told(Deadline deadline) {
        return sql.list(
                """
                select split_part(event_type, '.', 5) || ' ' || (item ->> 'escalation') || ' ' || (item ->> 'version') as said
                  from change_log, jsonb_array_elements(cast(payload as jsonb) -> 'items') item
                 where event_key = ? and item ->> 'factId' = ? order by item ->> 'version'""",
                row -> row.text("said"),
                deadline.subject().region(),
                deadline.id().toString());
    }

    private static Desk desk(String region) {
        return Desk.of(Tokens.of("supervisor").in(region));
    }

    private static void sweep(String region, String day) {
        String location = desk(region)
                .post(SWEEPS, sweepOf(region, day))
                .statusCode(202)
                .extract()
                .header("Location");
        String job = location.substring(location.indexOf("/v1/"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "succeeded".equals(desk(region).get(job).path("state")));
    }
}
