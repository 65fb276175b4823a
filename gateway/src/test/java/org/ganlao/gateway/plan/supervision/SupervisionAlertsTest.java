package org.ganlao.gateway.plan.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ganlao.gateway.plan.alert.AlertCondition;
import org.ganlao.gateway.plan.alert.AlertCondition.Condition;
import org.ganlao.platform.database.Sql;
import org.junit.jupiter.api.Test;

/** What of tasks and milestones needs attention, on 31 March 2007. */
@QuarkusTest
class SupervisionAlertsTest {

    private static final Instant NOW = Instant.parse("2007-03-31T00:00:00Z");

    @Inject
    OverdueTasks overdue;

    @Inject
    EscalatedTasks escalated;

    @Inject
    OverdueMilestones milestones;

    @Inject
    Sql sql;

    @Test
    void a_delay_concerns_the_region_first_and_the_province_when_it_has_gone_up() {
        UUID inTime = task("OPEN", "2007-03-31");
        UUID late = task("PROGRESS_REPORTED", "2007-03-22");
        UUID veryLate = task("RETURNED", "2007-03-21");
        UUID reported = task("COMPLETION_REPORTED", "2007-02-01");

        assertThat(subjects(overdue))
                .contains("2008/" + late, "2008/" + veryLate)
                .doesNotContain("2008/" + inTime, "2008/" + reported);
        assertThat(subjects(escalated)).contains("2008/" + veryLate).doesNotContain("2008/" + late);
        assertThat(of(overdue, veryLate).region()).isEqualTo("360900");
        assertThat(of(escalated, veryLate).region()).isEqualTo("360000");
        assertThat(of(escalated, veryLate).detail())
                .containsEntry("daysOverdue", "10")
                .containsEntry("level", "2")
                .containsEntry("region", "360900");
    }

    @Test
    void a_milestone_that_is_not_there_on_its_day_concerns_the_province() {
        Condition condition = milestones.holding(NOW).stream()
                .filter(one -> one.subject().equals("2008/two-cities"))
                .findFirst()
                .orElseThrow();
        assertThat(condition.region()).isEqualTo("360000");
        assertThat(condition.detail()).containsEntry("daysOverdue", "1").containsEntry("reachedIn", "0");
        assertThat(subjects(milestones)).doesNotContain("2008/everywhere");
    }

    private static List<String> subjects(AlertCondition source) {
        return source.holding(NOW).stream().map(Condition::subject).toList();
    }

    private static Condition of(AlertCondition source, UUID task) {
        return source.holding(NOW).stream()
                .filter(one -> one.subject().equals("2008/" + task))
                .findFirst()
                .orElseThrow();
    }

    private UUID task(String state, String due) {
        UUID id = UUID.randomUUID();
        sql.update(
                """
                insert into supervised_task (id, version, plan, item, unit, region, assignment, title, requirement, client,
                                             source_ref, set_by, set_at, set_on, due, state, reported_on)
                values (?, 1, '2008', 1, 'employment', '360900', ?, '测试', '测试', 'test', ?, 'somebody', now(),
                        date '2007-01-01', ?::date, ?, ?::date)""",
                id,
                UUID.randomUUID(),
                id.toString(),
                due,
                state,
                state.endsWith("REPORTED") ? "2007-02-01" : null);
        return id;
    }
}
