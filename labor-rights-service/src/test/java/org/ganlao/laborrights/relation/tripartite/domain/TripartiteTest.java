package org.ganlao.laborrights.relation.tripartite.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TripartiteTest {

    private static final Instant NOW = Instant.parse("2007-03-20T01:00:00Z");
    private static final LocalDate FOUNDED = LocalDate.of(2003, 6, 1);
    private static final LocalDate MET = LocalDate.of(2007, 3, 15);
    private static final LocalDate DUE = LocalDate.of(2007, 6, 20);

    private enum BodyStep {
        DISSOLVE(body -> body.dissolve(MET, NOW)),
        ANNUL(body -> body.annul("重复登记", NOW));

        private final Consumer<TripartiteBody> on;

        BodyStep(Consumer<TripartiteBody> on) {
            this.on = on;
        }
    }

    private enum ResolutionStep {
        REPORT(resolution -> resolution.report(new FulfilmentReport(DUE, "已落实一半"), NOW)),
        FULFIL(resolution -> resolution.fulfil(new FulfilmentReport(DUE, "已落实"), NOW)),
        ANNUL(resolution -> resolution.annul("重复登记", NOW));

        private final Consumer<TripartiteResolution> on;

        ResolutionStep(Consumer<TripartiteResolution> on) {
            this.on = on;
        }
    }

    @Test
    void every_step_moves_a_body_or_is_refused() {
        StateTables.of("tripartite", "tripartite body", BodyState.class, BodyStep.class)
                .where(TripartiteTest::in, (step, body) -> step.on.accept(body), TripartiteBody::state);
    }

    @Test
    void every_step_moves_a_resolution_or_is_refused() {
        StateTables.of("tripartite", "tripartite resolution", ResolutionState.class, ResolutionStep.class)
                .where(
                        TripartiteTest::resolutionIn,
                        (step, resolution) -> step.on.accept(resolution),
                        TripartiteResolution::state);
    }

    @Test
    void a_body_meets_from_its_first_day_to_its_last() {
        TripartiteBody body = in(BodyState.DISSOLVED);

        refuses(TripartiteRefusal.BODY_NOT_THERE, () -> body.requireMeets(FOUNDED.minusDays(1)));
        body.requireMeets(FOUNDED);
        body.requireMeets(MET);
        refuses(TripartiteRefusal.BODY_NOT_THERE, () -> body.requireMeets(MET.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, true", "0, 3, 3, false", "3, 0, 3, false", "3, 3, 0, false"})
    void nothing_is_decided_where_a_side_is_absent(int government, int union, int employers, boolean complete) {
        Runnable decide = () -> resolution(meeting(new Attendance(government, union, employers)), DUE);

        if (complete) {
            decide.run();
        } else {
            refuses(TripartiteRefusal.SIDE_ABSENT, decide);
        }
    }

    @Test
    void a_resolution_is_overdue_after_its_day_while_it_is_open() {
        refuses(
                TripartiteRefusal.DUE_BEFORE_THE_MEETING,
                () -> resolution(meeting(new Attendance(1, 1, 1)), MET.minusDays(1)));
        TripartiteResolution open = resolutionIn(ResolutionState.OPEN);
        assertThat(open.overdueOn(DUE)).isFalse();
        assertThat(open.overdueOn(DUE.plusDays(1))).isTrue();
        assertThat(resolutionIn(ResolutionState.FULFILLED).overdueOn(DUE.plusDays(1)))
                .isFalse();
    }

    @Test
    void an_opinion_is_carried_unless_a_side_objects() {
        assertThat(new SidesStances(PlanStance.AGREES, PlanStance.AGREES_WITH_CHANGES, PlanStance.AGREES).carried())
                .isTrue();
        assertThat(new SidesStances(PlanStance.AGREES, PlanStance.OBJECTS, PlanStance.AGREES).carried())
                .isFalse();
    }

    private static TripartiteBody in(BodyState state) {
        TripartiteBody body = new TripartiteBody(
                UUID.randomUUID(),
                new Origin("test", "1"),
                new BodyMembers("360102", "三方会议", FOUNDED, "劳动局", "总工会", "企业联合会"),
                NOW);
        switch (state) {
            case STANDING -> {}
            case DISSOLVED -> BodyStep.DISSOLVE.on.accept(body);
            case ANNULLED -> BodyStep.ANNUL.on.accept(body);
        }
        return body;
    }

    private static TripartiteResolution resolutionIn(ResolutionState state) {
        TripartiteResolution resolution = resolution(meeting(new Attendance(3, 3, 2)), DUE);
        switch (state) {
            case OPEN -> {}
            case FULFILLED -> ResolutionStep.FULFIL.on.accept(resolution);
            case ANNULLED -> ResolutionStep.ANNUL.on.accept(resolution);
        }
        return resolution;
    }

    private static TripartiteMeeting meeting(Attendance attendance) {
        return new TripartiteMeeting(
                UUID.randomUUID(), new Origin("test", "1"), in(BodyState.STANDING), MET, "集体协商", attendance, NOW);
    }

    private static TripartiteResolution resolution(TripartiteMeeting meeting, LocalDate dueOn) {
        return new TripartiteResolution(
                UUID.randomUUID(),
                new Origin("test", "1"),
                meeting,
                new TripartiteResolution.Decided("推进集体协商", TripartiteSide.GOVERNMENT, "建设局", dueOn),
                NOW);
    }

    private static void refuses(Refusal refusal, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
