package org.ganlao.gateway.plan.targets.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an indicator behaves over time and regions. */
public enum IndicatorKind {
    /** Adds up within the year. */
    @JsonProperty("flow")
    FLOW,
    /** Stands at a date: sums over regions, never over months. */
    @JsonProperty("stock")
    STOCK,
    /** Numerator over denominator, recomputed from the summed parts, never averaged. */
    @JsonProperty("ratio")
    RATIO,
    /** A stock now over the same stock at the year's start, less one. */
    @JsonProperty("growth")
    GROWTH;

    public boolean hasDenominator() {
        return this == RATIO || this == GROWTH;
    }
}
