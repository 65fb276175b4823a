package org.ganlao.skills.provider.rating.domain;

import java.time.LocalDate;
import java.util.List;
import org.ganlao.platform.problem.Rejection;

/**
 * What the facts come to.
 *
 * @param lines one for each criterion, in its order
 */
public record Rating(int points, Grade grade, List<RatingLine> lines) {

    public Rating {
        lines = List.copyOf(lines);
    }

    /** Whether any fact was found. */
    public boolean tellsAnything() {
        return lines.stream().anyMatch(line -> line.count() > 0);
    }

    /**
     * Refuses a session that lasts into the days on which this is the grade, if it forbids it.
     *
     * @param since first day of the grade
     * @param until last day of the session
     */
    public void requireMayTrain(LocalDate since, LocalDate until) {
        if (grade == Grade.D && !until.isBefore(since)) {
            throw new Rejection(RatingRefusal.GRADE_TOO_LOW, since, points);
        }
    }
}
