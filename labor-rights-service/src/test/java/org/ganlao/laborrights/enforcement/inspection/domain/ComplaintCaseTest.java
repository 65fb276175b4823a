package org.ganlao.laborrights.enforcement.inspection.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;

class ComplaintCaseTest {

    private static final Instant NOW = Instant.parse("2007-03-20T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2007, 3, 12);

    private enum Act {
        CLOSE(one -> one.close(new Closure(DAY, Result.ORDERED), NOW)),
        CORRECT(one -> one.correct(complaint(Subject.CONTRACT), NOW)),
        ANNUL(one -> one.annul("误登", NOW));

        private final Consumer<ComplaintCase> on;

        Act(Consumer<ComplaintCase> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_a_complaint_case_or_is_refused() {
        StateTables.of("inspection", "complaint case", CaseState.class, Act.class)
                .where(ComplaintCaseTest::in, (act, one) -> act.on.accept(one), ComplaintCase::state);
    }

    private static ComplaintCase in(CaseState state) {
        ComplaintCase one =
                new ComplaintCase(UUID.randomUUID(), new Origin("test", "1"), complaint(Subject.WAGES), NOW);
        switch (state) {
            case ACCEPTED -> {}
            case CLOSED -> Act.CLOSE.on.accept(one);
            case ANNULLED -> Act.ANNUL.on.accept(one);
        }
        return one;
    }

    private static Complaint complaint(Subject subject) {
        return new Complaint("360102", null, Channel.VISIT, subject, DAY, DAY);
    }
}
