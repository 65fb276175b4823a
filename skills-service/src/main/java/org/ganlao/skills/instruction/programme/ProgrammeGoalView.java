package org.ganlao.skills.instruction.programme;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;
import org.ganlao.skills.instruction.programme.domain.ProgrammeGoal;

record ProgrammeGoalView(
        UUID id,
        int version,
        String programme,
        String region,
        int year,
        int persons,
        Money money,
        Approval approval,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ProgrammeGoalView from(ProgrammeGoal goal) {
        return new ProgrammeGoalView(
                goal.id(),
                goal.version(),
                goal.programme(),
                goal.region(),
                goal.year(),
                goal.persons(),
                goal.money(),
                goal.approval(),
                goal.annulReason(),
                goal.origin().sourceRef(),
                goal.recordedAt());
    }
}
