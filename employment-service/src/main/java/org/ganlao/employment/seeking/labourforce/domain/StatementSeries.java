package org.ganlao.employment.seeking.labourforce.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ganlao.employment.chronicle.domain.Chronicle;
import org.ganlao.platform.problem.Rejection;

/**
 * All statements of one county. Each tells its difference to the one before, so that the differences up to any day sum to
 * what the last statement by that day says.
 */
public final class StatementSeries {

    private final Chronicle<LabourForceStatement> statements;

    public StatementSeries(List<LabourForceStatement> statements) {
        this.statements = new Chronicle<>(statements);
    }

    public void add(LabourForceStatement statement) {
        statements.add(statement);
    }

    public Optional<LabourForceStatement> of(LocalDate day) {
        return statements.standing().stream()
                .filter(statement -> statement.occurredOn().equals(day))
                .findFirst();
    }

    /** Refuses to move a statement to a day that another one states. */
    public void requireOwnDay(LabourForceStatement statement, LocalDate day) {
        of(day).filter(other -> other != statement).ifPresent(other -> {
            throw new Rejection(LabourForceRefusal.DAY_STATED, day);
        });
    }

    /** @return the other statements whose difference is another one since this one changed */
    public List<LabourForceStatement> settle(LabourForceStatement changed, Instant now) {
        List<LabourForceStatement> standing = statements.standing();
        return statements.settle(statement -> statement.follow(before(statement, standing)), changed, now);
    }

    private static LabourForce before(LabourForceStatement statement, List<LabourForceStatement> standing) {
        int place = standing.indexOf(statement);
        return place == 0 ? LabourForce.NOBODY : standing.get(place - 1).figures();
    }
}
