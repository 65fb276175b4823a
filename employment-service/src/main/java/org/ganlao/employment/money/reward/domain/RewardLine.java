package org.ganlao.employment.money.reward.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points of a city for one indicator.
 *
 * @param counted what counts of the achievement
 */
@Embeddable
public record RewardLine(
        @Column(nullable = false) String region,
        @Column(nullable = false) String indicator,
        @Column(nullable = false) BigDecimal target,
        @Column(nullable = false) BigDecimal achieved,
        @Column(nullable = false) BigDecimal counted,
        @Column(nullable = false) BigDecimal weight,
        @Column(nullable = false) BigDecimal points) {

    private static final int PLACES = 4;

    /** With the places that the table keeps; what counts is rounded down, so that it never passes what was achieved. */
    public RewardLine {
        target = target.setScale(PLACES, RoundingMode.HALF_UP);
        achieved = achieved.setScale(PLACES, RoundingMode.HALF_UP);
        counted = counted.setScale(PLACES, RoundingMode.DOWN);
        weight = weight.setScale(PLACES, RoundingMode.HALF_UP);
    }
}
