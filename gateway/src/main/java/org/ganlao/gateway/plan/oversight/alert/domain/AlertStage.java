package org.ganlao.gateway.plan.oversight.alert.domain;

/** How far an alert has come. */
public enum AlertStage {
    /** The condition holds, not long enough yet for anybody to be told. */
    NOTICED,

    OPEN,

    /** Somebody has taken it on; the condition still holds. */
    ACKNOWLEDGED,

    CLEARED;

    /** Whether people are shown it. */
    public boolean isRaised() {
        return this != NOTICED;
    }
}
