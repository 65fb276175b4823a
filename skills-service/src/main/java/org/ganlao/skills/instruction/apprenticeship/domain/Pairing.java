package org.ganlao.skills.instruction.apprenticeship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.ganlao.platform.problem.Rejection;

/**
 * What master and apprentice agree on.
 *
 * @param employer token; at which both work
 * @param occupation code in the national classification
 * @param goalLevel that the apprentice is to reach, 5 primary to 1 senior technician
 * @param endsOn last day of the term
 * @param goals in words
 */
@Embeddable
public record Pairing(
        @Column(nullable = false, updatable = false) String region,
        @Column(nullable = false, updatable = false) String employer,
        @Column(nullable = false, updatable = false) String occupation,

        @Column(name = "goal_level", nullable = false, updatable = false)
        int goalLevel,

        @Column(name = "begins_on", nullable = false, updatable = false)
        LocalDate beginsOn,

        @Column(name = "ends_on", nullable = false, updatable = false)
        LocalDate endsOn,

        @Column(nullable = false, updatable = false) String goals) {

    /** Whether it trains a new technician (新技师培养带动计划). */
    public boolean newTechnician() {
        return goalLevel <= 2;
    }

    /**
     * @param from months that the term lasts at least
     * @param to months that it lasts at most
     */
    public void requireTerm(int from, int to) {
        LocalDate after = endsOn.plusDays(1);
        if (after.isBefore(beginsOn.plusMonths(from)) || after.isAfter(beginsOn.plusMonths(to))) {
            throw new Rejection(ApprenticeshipRefusal.APPRENTICESHIP_TERM, from, to);
        }
    }
}
