package org.ganlao.laborrights.relation.collective.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What the representatives agreed on.
 *
 * @param startsOn first day of the term
 * @param endsOn last day of the term
 * @param workers whom it covers
 * @param terms what was agreed, in short
 */
@Embeddable
public record AgreedDraft(
        @Column(name = "starts_on") LocalDate startsOn,
        @Column(name = "ends_on") LocalDate endsOn,
        Integer workers,
        String terms) {

    public AgreedDraft {
        Objects.requireNonNull(startsOn, "startsOn");
        Objects.requireNonNull(endsOn, "endsOn");
        Objects.requireNonNull(workers, "workers");
    }

    /** Refuses a term that is shorter or longer than the law lets it be. */
    void requireTerm(NegotiationLaw law) {
        LocalDate after = endsOn.plusDays(1);
        if (after.isBefore(startsOn.plusYears(law.leastYears()))
                || after.isAfter(startsOn.plusYears(law.mostYears()))) {
            throw new Rejection(
                            CollectiveRefusal.TERM_OUTSIDE_LIMITS, startsOn, endsOn, law.leastYears(), law.mostYears())
                    .at("/draft/endsOn");
        }
    }
}
