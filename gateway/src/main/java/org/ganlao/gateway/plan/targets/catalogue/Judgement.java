package org.ganlao.gateway.plan.targets.catalogue;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How far progress may lead or lag the share of the year gone before it is called ahead, behind or at risk.
 *
 * @param tolerance lead or lag that still counts as on pace, as a share of the way
 * @param risk lag from which the target is at risk
 */
public record Judgement(BigDecimal tolerance, BigDecimal risk, Label basis) {

    public Judgement {
        Objects.requireNonNull(basis, "a judgement needs its basis");
        if (tolerance.signum() < 0 || risk.compareTo(tolerance) < 0) {
            throw new IllegalArgumentException("risk begins at or beyond the tolerance");
        }
    }
}
