package org.ganlao.gateway.plan.oversight.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisedTask;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisionRefusal;
import org.ganlao.gateway.plan.oversight.supervision.domain.TaskState;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.Origin;
import org.ganlao.platformtest.StatesDocument;
import org.junit.jupiter.api.Test;

class SupervisionStatesTest {

    private static final LocalDate SET = LocalDate.of(2007, 2, 1);
    private static final LocalDate DUE = LocalDate.of(2007, 3, 20);

    private enum Act {
        REPORT_PROGRESS,
        REPORT_COMPLETION,
        ACCEPT,
        SEND_BACK,
        EXTEND,
        CANCEL,
        REOPEN
    }

    private enum Say {
        CONFIRM,
        WITHDRAW
    }

    @Test
    void every_state_and_act_of_a_task() {
        document()
                .table("supervision", "task", TaskState.class, Act.class)
                .where(SupervisionStatesTest::task, SupervisionStatesTest::act, SupervisedTask::state);
    }

    @Test
    void every_state_and_act_of_a_milestone_statement() {
        document()
                .table("supervision", "milestone statement", MilestoneStatement.State.class, Say.class)
                .where(
                        state -> new AtomicReference<MilestoneStatement>(statement(state)),
                        (say, held) -> held.set(said(say, held.get())),
                        held -> held.get().state());
    }

    @Test
    void a_delay_begins_on_the_day_after_and_telling_how_far_it_is_does_not_stop_it() {
        SupervisedTask task = task(TaskState.OPEN);
        assertThat(task.daysOverdue(DUE)).isZero();
        assertThat(task.daysOverdue(DUE.plusDays(1))).isEqualTo(1);
        task.report(false, DUE.plusDays(1));
        assertThat(task.daysOverdue(DUE.plusDays(2))).isEqualTo(2);
    }

    @Test
    void telling_that_it_is_done_stops_the_delay_until_it_is_sent_back() {
        SupervisedTask task = task(TaskState.OPEN);
        task.report(true, DUE.plusDays(3));
        assertThat(task.daysOverdue(DUE.plusDays(10))).isZero();
        assertThat(task.daysWaiting(DUE.plusDays(10))).isEqualTo(7);
        task.sendBack(DUE.plusDays(10));
        assertThat(task.daysOverdue(DUE.plusDays(10))).isEqualTo(3);
        assertThat(task.daysOverdue(DUE.plusDays(11))).isEqualTo(4);
        assertThat(task.daysWaiting(DUE.plusDays(10))).isZero();
    }

    @Test
    void what_was_reported_on_its_day_is_not_late_when_it_is_sent_back_and_late_on_the_day_after() {
        SupervisedTask task = task(TaskState.OPEN);
        task.report(true, DUE);
        task.sendBack(DUE.plusDays(35));
        assertThat(task.daysOverdue(DUE.plusDays(35))).isZero();
        assertThat(task.daysOverdue(DUE.plusDays(36))).isEqualTo(1);
        task.report(true, DUE.plusDays(36));
        task.accept(DUE.plusDays(40));
        task.reopen(DUE.plusDays(90));
        assertThat(task.daysOverdue(DUE.plusDays(90))).isEqualTo(1);
        task.extend(DUE.plusDays(100));
        assertThat(task.daysOverdue(DUE.plusDays(101))).isEqualTo(1);
    }

    @Test
    void a_report_of_how_far_it_is_and_one_before_its_day_move_no_delay() {
        SupervisedTask progress = task(TaskState.OPEN);
        progress.report(false, DUE);
        progress.sendBack(DUE.plusDays(5));
        assertThat(progress.daysOverdue(DUE.plusDays(5))).isEqualTo(5);
        SupervisedTask early = task(TaskState.OPEN);
        early.report(true, DUE.minusDays(9));
        early.sendBack(DUE.minusDays(2));
        assertThat(early.daysOverdue(DUE.plusDays(1))).isEqualTo(1);
    }

    @Test
    void a_task_is_due_on_the_day_when_it_is_set_at_the_earliest_and_is_extended_to_a_later_day() {
        assertThat(SupervisedTask.set(task(TaskState.OPEN).order(), SET).state())
                .isEqualTo(TaskState.OPEN);
        refuses(
                SupervisionRefusal.DUE_BEFORE_SET,
                () -> SupervisedTask.set(task(TaskState.OPEN).order(), SET.minusDays(1)));
        refuses(SupervisionRefusal.NOT_LATER, () -> task(TaskState.OPEN).extend(DUE));
        SupervisedTask task = task(TaskState.OPEN);
        task.extend(DUE.plusDays(1));
        assertThat(task.daysOverdue(DUE.plusDays(1))).isZero();
    }

    private static StatesDocument<Rejection> document() {
        return StatesDocument.of("gateway", Rejection.class, refused -> (Enum<?>) refused.refusal());
    }

    private static void refuses(SupervisionRefusal why, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(why));
    }

    static SupervisedTask task(TaskState state) {
        SupervisedTask task = SupervisedTask.set(
                new SupervisedTask.Order(
                        UUID.randomUUID(),
                        "2007",
                        26,
                        "information",
                        "360100",
                        UUID.randomUUID(),
                        "联网",
                        "开通专线",
                        null,
                        null,
                        "1",
                        "somebody",
                        Instant.parse("2007-02-01T00:00:00Z"),
                        SET),
                DUE);
        List<Act> way = switch (state) {
            case OPEN -> List.of();
            case PROGRESS_REPORTED -> List.of(Act.REPORT_PROGRESS);
            case COMPLETION_REPORTED -> List.of(Act.REPORT_COMPLETION);
            case RETURNED -> List.of(Act.REPORT_PROGRESS, Act.SEND_BACK);
            case DONE -> List.of(Act.REPORT_COMPLETION, Act.ACCEPT);
            case CANCELLED -> List.of(Act.CANCEL);
        };
        way.forEach(act -> act(act, task));
        return task;
    }

    private static void act(Act act, SupervisedTask task) {
        switch (act) {
            case REPORT_PROGRESS -> task.report(false, SET);
            case REPORT_COMPLETION -> task.report(true, SET);
            case ACCEPT -> task.accept(SET);
            case SEND_BACK -> task.sendBack(SET);
            case EXTEND -> task.extend(task.progress().due().plusDays(1));
            case CANCEL -> task.cancel(SET);
            case REOPEN -> task.reopen(SET);
        }
    }

    private static MilestoneStatement statement(MilestoneStatement.State state) {
        MilestoneStatement stated = new MilestoneStatement(
                UUID.randomUUID(),
                1,
                "2007",
                "model-cities",
                "360000",
                SET,
                "验收意见",
                new Origin("test", "1"),
                Approval.proposed("somebody", Instant.EPOCH),
                null,
                null,
                null);
        return switch (state) {
            case STATED -> stated;
            case CONFIRMED -> said(Say.CONFIRM, stated);
            case WITHDRAWN -> said(Say.WITHDRAW, stated);
        };
    }

    private static MilestoneStatement said(Say say, MilestoneStatement statement) {
        return switch (say) {
            case CONFIRM -> statement.confirmed("somebody else", Instant.EPOCH);
            case WITHDRAW -> statement.withdrawn("somebody else", Instant.EPOCH, "a mistake");
        };
    }
}
