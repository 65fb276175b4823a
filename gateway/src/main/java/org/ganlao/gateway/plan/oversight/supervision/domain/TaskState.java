package org.ganlao.gateway.plan.oversight.supervision.domain;

/** Whose turn it is with a task. */
public enum TaskState {
    /** The region works on it. */
    OPEN,

    /** The unit has to read how far it is. */
    PROGRESS_REPORTED,

    /** The unit has to say whether it is done. */
    COMPLETION_REPORTED,

    /** The unit was not content with the last report. */
    RETURNED,

    DONE,
    CANCELLED;

    /** Whether it is the region that lets time pass: telling how far it is does not stop the clock, telling that it is done does. */
    public boolean isOwed() {
        return switch (this) {
            case OPEN, PROGRESS_REPORTED, RETURNED -> true;
            case COMPLETION_REPORTED, DONE, CANCELLED -> false;
        };
    }

    /** Whether a report waits for the unit. */
    public boolean isReported() {
        return this == PROGRESS_REPORTED || this == COMPLETION_REPORTED;
    }

    public boolean isClosed() {
        return this == DONE || this == CANCELLED;
    }
}
