package org.ganlao.laborrights.relation.restructuring.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How a plan was accepted.
 *
 * @param reference of the review, once in the province; other services know the closure by it
 */
@Embeddable
public record PlanAcceptance(@Column(name = "accepted_on") LocalDate on, String reference) {

    public PlanAcceptance {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(reference, "reference");
    }
}
