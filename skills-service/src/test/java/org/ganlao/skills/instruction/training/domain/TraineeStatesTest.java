package org.ganlao.skills.instruction.training.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.Origin;
import org.ganlao.skills.StateTables;
import org.ganlao.skills.instruction.course.domain.Course;
import org.ganlao.skills.instruction.course.domain.CourseKind;
import org.ganlao.skills.instruction.course.domain.CoursePlan;
import org.junit.jupiter.api.Test;

class TraineeStatesTest {

    private static final Instant NOW = Instant.parse("2007-06-30T00:00:00Z");
    private static final LocalDate START = LocalDate.of(2007, 2, 26);
    private static final LocalDate END = LocalDate.of(2007, 3, 23);
    private static final Origin ORIGIN = new Origin("county", "1");
    private static final Enrolment ENROLMENT = new Enrolment(Residence.URBAN, "360102", START, null);
    private static final Completion COMPLETION = new Completion(END, 120, null);
    private static final Course COURSE = new Course(
            UUID.randomUUID(),
            ORIGIN,
            UUID.randomUUID(),
            "360104",
            new CoursePlan(CourseKind.URBAN_VOCATIONAL, null, "电工初级班", null, null, 120, START, END, 40),
            NOW);

    private enum OfTrainee {
        COMPLETE(trainee -> trainee.complete(COMPLETION, COURSE, NOW)),
        CORRECT(trainee -> trainee.correct(ENROLMENT, new Completion(END.plusDays(1), 120, null), COURSE, NOW)),
        DROP_OUT(trainee -> trainee.dropOut(new Dropout(END, "x"), NOW)),
        ANNUL(trainee -> trainee.annul("x", NOW));

        private final Consumer<Trainee> on;

        OfTrainee(Consumer<Trainee> on) {
            this.on = on;
        }
    }

    private enum AmendmentState {
        PROPOSED,
        APPROVED,
        ANNULLED;

        private static AmendmentState of(CompletionAmendment amendment) {
            if (!amendment.standing()) {
                return ANNULLED;
            }
            return amendment.approval().given() ? APPROVED : PROPOSED;
        }
    }

    private enum OfAmendment {
        APPROVE(amendment -> amendment.approve("reviewer", NOW)),
        ANNUL(amendment -> amendment.annul("x", NOW));

        private final Consumer<CompletionAmendment> on;

        OfAmendment(Consumer<CompletionAmendment> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_a_trainee_or_is_refused() {
        StateTables.of("training", "trainee", TraineeState.class, OfTrainee.class)
                .where(TraineeStatesTest::trainee, (act, trainee) -> act.on.accept(trainee), Trainee::state);
    }

    @Test
    void every_action_moves_an_amendment_or_is_refused() {
        StateTables.of("training", "amendment of a completion", AmendmentState.class, OfAmendment.class)
                .where(TraineeStatesTest::amendment, (act, amendment) -> act.on.accept(amendment), AmendmentState::of);
    }

    private static Trainee trainee(TraineeState state) {
        Trainee trainee = new Trainee(
                UUID.randomUUID(),
                ORIGIN,
                new ProtectedId(PersonalId.Kind.RESIDENT_ID, new byte[0], "k", new byte[32], "p1_a"),
                COURSE,
                ENROLMENT,
                null,
                NOW);
        switch (state) {
            case ENROLLED -> {}
            case COMPLETED -> trainee.complete(COMPLETION, COURSE, NOW);
            case DROPPED_OUT -> trainee.dropOut(new Dropout(END, "x"), NOW);
            case ANNULLED -> trainee.annul("x", NOW);
        }
        return trainee;
    }

    private static CompletionAmendment amendment(AmendmentState state) {
        CompletionAmendment amendment = new CompletionAmendment(
                UUID.randomUUID(), ORIGIN, trainee(TraineeState.COMPLETED), END, null, "x", "clerk", NOW);
        switch (state) {
            case PROPOSED -> {}
            case APPROVED -> amendment.approve("reviewer", NOW);
            case ANNULLED -> amendment.annul("x", NOW);
        }
        return amendment;
    }
}
