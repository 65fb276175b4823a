package org.ganlao.employment.market.matching.domain;

import java.math.BigDecimal;

/** Points that each criterion brings at most. */
public record Weights(BigDecimal occupation, BigDecimal region, BigDecimal level) {

    public Weights {
        if (occupation.signum() < 0 || region.signum() < 0 || level.signum() < 0) {
            throw new IllegalArgumentException("a weight is not negative");
        }
    }
}
