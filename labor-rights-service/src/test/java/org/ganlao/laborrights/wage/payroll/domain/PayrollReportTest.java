package org.ganlao.laborrights.wage.payroll.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.junit.jupiter.api.Test;

class PayrollReportTest {

    private static final LocalDate MARCH = LocalDate.of(2007, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2007, 4, 12);
    private static final Instant NOW = Instant.parse("2007-04-12T01:00:00Z");
    private static final PayLaw LAW = new PayLaw(
            Money.of(360),
            Money.of("3.40"),
            new BigDecimal("167.4"),
            new BigDecimal("176"),
            new BigDecimal("1.5"),
            new BigDecimal("2"),
            new BigDecimal("3"),
            new BigDecimal("36"));

    /** A payroll with two persons who are short of sixty yuan each. */
    private static final class Scene {

        private final PayrollReport report = new PayrollReport(
                UUID.randomUUID(),
                new Origin("test", "1"),
                new ReportOutline("360102", "71526726X", "服装公司", MARCH, LocalDate.of(2007, 4, 10)),
                NOW);
        private final List<PayrollLine> lines = new ArrayList<>();

        private Scene() {
            add();
            add();
        }

        private void add() {
            report.add(NOW);
            lines.add(new PayrollLine(
                    UUID.randomUUID(),
                    new Origin("test", "2"),
                    report,
                    new ProtectedId(PersonalId.Kind.RESIDENT_ID, new byte[0], "key", new byte[0], "token"),
                    WorkKind.FULL_TIME,
                    hours("176"),
                    pay(300),
                    NOW));
        }

        private List<PayrollLine> standing() {
            return lines.stream().filter(PayrollLine::standing).toList();
        }
    }

    private enum Action {
        ADD_A_LINE(Scene::add),
        CORRECT_A_LINE(scene -> scene.lines.get(0).correct(WorkKind.FULL_TIME, hours("176"), pay(310), NOW)),
        STRIKE_A_LINE_OUT(scene -> scene.lines.get(0).annul("重复列入", NOW)),
        CHECK(scene -> scene.report.check(scene.standing(), LAW, TODAY, "inspector", NOW)),
        SETTLE(scene -> scene.report.settle(UUID.randomUUID(), TODAY, "reviewer", NOW)),
        REOPEN(scene -> scene.report.reopen(NOW)),
        ANNUL(scene -> scene.report.strikeOut(scene.standing(), "重复申报", NOW));

        private final Consumer<Scene> on;

        Action(Consumer<Scene> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_the_report_or_is_refused() {
        StateTables.of("payroll", "payroll report", ReportState.class, Action.class)
                .where(
                        PayrollReportTest::in,
                        (action, scene) -> action.on.accept(scene),
                        scene -> scene.report.state());
    }

    private static Scene in(ReportState state) {
        Scene scene = new Scene();
        switch (state) {
            case REPORTED -> {}
            case CHECKED -> Action.CHECK.on.accept(scene);
            case SETTLED -> {
                Action.CHECK.on.accept(scene);
                Action.SETTLE.on.accept(scene);
            }
            case ANNULLED -> Action.ANNUL.on.accept(scene);
        }
        return scene;
    }

    @Test
    void the_report_sums_what_its_lines_are_short_of_as_often_as_it_is_checked() {
        Scene scene = in(ReportState.CHECKED);

        assertThat(scene.report.missing()).isEqualTo(Money.of(120));
        assertThat(scene.report.shortLines()).isEqualTo(2);
        int version = scene.lines.get(0).version();
        Action.CHECK.on.accept(scene);
        assertThat(scene.lines.get(0).version()).isEqualTo(version);
        Action.STRIKE_A_LINE_OUT.on.accept(scene);
        Action.CHECK.on.accept(scene);
        assertThat(scene.report.missing()).isEqualTo(Money.of(60));
    }

    @Test
    void who_checked_it_does_not_register_the_arrears_and_nothing_is_registered_unchecked() {
        Scene scene = in(ReportState.CHECKED);

        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> scene.report.settle(UUID.randomUUID(), TODAY, "inspector", NOW));
        refuses(PayrollRefusal.PAYROLL_UNSETTLED, () -> Action.REOPEN.on.accept(scene));
        refuses(PayrollRefusal.PAYROLL_UNCHECKED, () -> Action.SETTLE.on.accept(in(ReportState.REPORTED)));
    }

    @Test
    void arrears_are_registered_from_the_check_on_and_only_by_a_check_after_the_pay_day() {
        Scene scene = in(ReportState.CHECKED);

        refuses(
                PayrollRefusal.SETTLED_BEFORE_CHECK,
                () -> scene.report.settle(UUID.randomUUID(), TODAY.minusDays(1), "reviewer", NOW));
        LocalDate payDay = scene.report.outline().payDay();
        scene.report.check(scene.standing(), LAW, payDay, "inspector", NOW);
        refuses(PayrollRefusal.CHECKED_BEFORE_PAY_DAY, () -> Action.SETTLE.on.accept(scene));
        scene.report.check(scene.standing(), LAW, payDay.plusDays(1), "inspector", NOW);
        Action.SETTLE.on.accept(scene);
    }

    private static WorkedHours hours(String normal) {
        return new WorkedHours(new BigDecimal(normal), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static Pay pay(long yuan) {
        return new Pay(
                Money.of(360), Money.of(yuan), Money.ZERO, Money.ZERO, Money.of(yuan), LocalDate.of(2007, 4, 10));
    }

    private static void refuses(Enum<?> refusal, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
