package org.ganlao.skills.instruction.order.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * Whom an employer orders.
 *
 * @param occupation code in the national classification
 * @param level national qualification level, 5 (primary) to 1 (senior technician)
 * @param workers how many
 * @param neededBy last day on which they should begin
 */
@Embeddable
public record OrderTerms(
        @Column(nullable = false) String occupation,
        @Column(nullable = false) int level,
        @Column(nullable = false) int workers,
        @Column(name = "ordered_on", nullable = false) LocalDate orderedOn,
        @Column(name = "needed_by", nullable = false) LocalDate neededBy) {

    public OrderTerms {
        Objects.requireNonNull(occupation, "occupation");
        Objects.requireNonNull(orderedOn, "orderedOn");
        if (neededBy.isBefore(orderedOn)) {
            throw new Rejection(OrderRefusal.NEEDED_BEFORE_ORDERED, orderedOn);
        }
    }

    /** Whether a training or certificate of the occupation and level is what was ordered, or more. */
    public boolean isMetBy(String trainedFor, Integer reached) {
        return occupation.equals(trainedFor) && reached != null && reached <= level;
    }
}
