package org.ganlao.gateway.plan.oversight.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.gateway.plan.figure.progress.WatchedProgress;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Condition;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;
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
    ForgetFiles forget;

    @Inject
    Plans plans;

    @Inject
    SupervisionPlans supervision;

    @Inject
    MilestoneRepository reached;

    @Inject
    WatchedProgress progress;

    @Inject
    RegionTree tree;

    @Inject
    Clock clock;

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
        assertThat(subjects(escalated)).contains("2008/" + veryLate + "/2").doesNotContain("2008/" + late + "/1");
        assertThat(of(overdue, veryLate).region()).isEqualTo("360900");
        assertThat(of(escalated, veryLate).region()).isEqualTo("360000");
        assertThat(of(escalated, veryLate).detail())
                .containsEntry("daysOverdue", "10")
                .containsEntry("level", "2")
                .containsEntry("region", "360900");
    }

    @Test
    void each_level_of_a_delay_is_an_alert_of_its_own() {
        UUID id = task("OPEN", "2007-03-21");
        sql.update("update supervised_task set plan = '2007' where id = ?", id);
        assertThat(subjects(escalated)).contains("2007/" + id + "/2");
        sql.update("update supervised_task set due = date '2007-03-01' where id = ?", id);
        assertThat(subjects(escalated)).contains("2007/" + id + "/3").doesNotContain("2007/" + id + "/2");
        sql.update("update supervised_task set delay_from = date '2007-03-31' where id = ?", id);
        assertThat(subjects(overdue)).doesNotContain("2007/" + id);
    }

    @Test
    void files_that_no_report_cites_are_deleted_after_a_week() {
        UUID task = task("OPEN", "2007-03-31");
        attach(task, Duration.ofDays(8));
        UUID fresh = attach(task, Duration.ofDays(6));
        UUID cited = attach(task, Duration.ofDays(30));
        UUID report = UUID.randomUUID();
        sql.update("""
                insert into task_report (id, task, number, completes, text, client, source_ref, reported_by, reported_at, reported_on)
                values (?, ?, 1, false, '测试', 'test', ?, 'somebody', now(), date '2007-03-01')""", report, task, report.toString());
        sql.update("insert into task_report_file (report, file) values (?, ?)", report, cited);

        forget.prune();

        assertThat(sql.list("select id from task_attachment where task = ?", row -> row.uuid("id"), task))
                .containsExactlyInAnyOrder(fresh, cited);
    }

    @Test
    void a_milestone_told_by_a_figure_is_reached_in_the_years_behind_the_plans_too() {
        Plan plan = plans.plan("2007");
        sql.update("""
                insert into projection.total (measure, region, month, value, readings)
                values ('unemployment-municipal-pools', '360100', date '2008-02-01', 1, 1)""");
        touched();
        try {
            assertThat(standing(plan, "2008-01-31").daysOverdue()).isEqualTo(31);
            assertThat(standing(plan, "2008-02-29").isReached()).isTrue();
            assertThat(standing(plan, "2010-01-02").isReached()).isTrue();
        } finally {
            sql.update("delete from projection.total where measure = 'unemployment-municipal-pools'");
            touched();
        }
    }

    private void touched() {
        sql.update("""
                insert into projection.total_touched (measure, region, settled_in)
                values ('unemployment-municipal-pools', '360100', pg_current_xact_id())
                on conflict (measure, region) do update set settled_in = excluded.settled_in""");
    }

    private MilestoneStanding standing(Plan plan, String today) {
        BusinessClock clock = BusinessClock.fixedAt(LocalDate.parse(today));
        return new Milestones(supervision, reached, progress, tree, clock)
                .standings(plan).stream()
                        .filter(one -> one.milestone().code().equals("unemployment-pooling-pilots"))
                        .findFirst()
                        .orElseThrow();
    }

    private UUID attach(UUID task, Duration age) {
        UUID id = UUID.randomUUID();
        sql.update("""
                insert into task_attachment (id, task, file_name, kind, bytes, sha256, content, uploaded_by, uploaded_at)
                values (?, ?, 'a.txt', 'TEXT', 36, sha256(convert_to(?, 'UTF8')), convert_to(?, 'UTF8'), 'somebody', ?)""", id, task, id.toString(), id.toString(), clock.instant().minus(age));
        return id;
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
                .filter(one -> one.subject().startsWith("2008/" + task))
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
