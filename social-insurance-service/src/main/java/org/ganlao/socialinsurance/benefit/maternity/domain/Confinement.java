package org.ganlao.socialinsurance.benefit.maternity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.ganlao.platform.problem.Rejection;

/**
 * A birth or a miscarriage.
 *
 * @param difficult 难产
 * @param children born; none at a miscarriage
 * @param pregnantMonths whole months of the pregnancy at a miscarriage; null at a birth
 * @param certifiedDays of leave that the hospital certified at a miscarriage; null at a birth
 */
@Embeddable
public record Confinement(
        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        MaternityEvent event,

        @Column(name = "happened_on", nullable = false, updatable = false)
        LocalDate on,

        @Column(nullable = false, updatable = false) boolean difficult,
        @Column(nullable = false, updatable = false) int children,

        @Column(name = "pregnant_months", updatable = false) Integer pregnantMonths,

        @Column(name = "certified_days", updatable = false) Integer certifiedDays) {

    /** @throws Rejection if what is told of a birth is told of a miscarriage, or the other way round */
    public Confinement {
        boolean consistent = switch (event) {
            case BIRTH -> children > 0 && pregnantMonths == null && certifiedDays == null;
            case MISCARRIAGE -> children == 0 && !difficult && pregnantMonths != null && certifiedDays != null;
        };
        if (!consistent) {
            throw new Rejection(MaternityRefusal.BIRTH_OR_MISCARRIAGE);
        }
    }
}
