package org.ganlao.gateway.plan.figure.progress;

/** How a target stands. */
public enum Status {
    /** Reached; of a stock or ratio: reached for now. */
    DONE,
    AHEAD,
    ON_PACE,
    BEHIND,
    AT_RISK,
    NO_FACTS_YET
}
