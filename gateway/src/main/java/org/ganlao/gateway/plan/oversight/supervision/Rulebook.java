package org.ganlao.gateway.plan.oversight.supervision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.targets.catalogue.Label;

/**
 * By what items are judged, from a day on.
 *
 * @param basis where the figures come from
 */
@Schema(description = "督查规则 · By what items are judged, from a day on")
record Rulebook(LocalDate from, Label basis, List<RatingRule> ratings, List<EscalationStep> escalation) {

    Rulebook {
        Objects.requireNonNull(from, "a rulebook needs the day from which it holds");
        Objects.requireNonNull(basis, "a rulebook needs its basis");
        ratings = List.copyOf(ratings);
        escalation = List.copyOf(escalation);
    }

    /** The furthest step that a delay of so many days has come to. */
    Optional<EscalationStep> step(long daysOverdue) {
        return escalation.stream()
                .filter(step -> daysOverdue >= step.afterDays())
                .max(Comparator.comparingInt(EscalationStep::level));
    }
}
