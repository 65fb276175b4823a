package org.ganlao.employment.market.matching.domain;

import java.math.BigDecimal;

/**
 * What one criterion brings: {@code weight × have ÷ need}, HALF_UP to two places.
 *
 * @param weight the most that it can bring
 */
public record Points(MatchCriterion criterion, int have, int need, BigDecimal weight, BigDecimal points) {

    static Points of(MatchCriterion criterion, Nearness nearness, BigDecimal weight) {
        return new Points(criterion, nearness.have(), nearness.need(), weight, nearness.of(weight));
    }
}
