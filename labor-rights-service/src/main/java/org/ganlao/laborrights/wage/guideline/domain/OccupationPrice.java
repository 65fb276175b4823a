package org.ganlao.laborrights.wage.guideline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What an occupation earns per month: low, median and high (低位、中位、高位).
 *
 * @param occupation code of the occupation
 */
@Embeddable
public record OccupationPrice(
        @Column(nullable = false) String occupation,
        @Column(nullable = false) String name,
        @Column(nullable = false) Money low,
        @Column(nullable = false) Money median,
        @Column(nullable = false) Money high) {

    public OccupationPrice {
        Objects.requireNonNull(occupation, "occupation");
        Objects.requireNonNull(name, "name");
        if (!low.isPositive() || low.compareTo(median) > 0 || median.compareTo(high) > 0) {
            throw new Rejection(GuidelineRefusal.PRICES_OUT_OF_ORDER, occupation, low, median, high);
        }
    }
}
