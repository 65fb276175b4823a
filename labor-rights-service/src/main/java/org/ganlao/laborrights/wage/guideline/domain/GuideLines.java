package org.ganlao.laborrights.wage.guideline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.ganlao.platform.problem.Rejection;

/**
 * By how many percent wages should grow in a year (上线、基准线、下线); the lower line may be below nothing.
 *
 * @param upper warning line
 */
@Embeddable
public record GuideLines(
        @Column(name = "upper_line") BigDecimal upper,
        @Column(name = "base_line") BigDecimal base,
        @Column(name = "lower_line") BigDecimal lower) {

    public GuideLines {
        if (lower.compareTo(base) > 0 || base.compareTo(upper) > 0) {
            throw new Rejection(GuidelineRefusal.LINES_OUT_OF_ORDER, lower, base, upper);
        }
    }

    /** Whether both say the same, however many places they are written with. */
    boolean same(GuideLines other) {
        return other != null
                && upper.compareTo(other.upper) == 0
                && base.compareTo(other.base) == 0
                && lower.compareTo(other.lower) == 0;
    }
}
