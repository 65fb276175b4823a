package org.ganlao.platform.job;

/** Ends a run between two steps; the step in hand is rolled back. Handlers let it pass. */
public final class JobStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why the run ends. */
    enum Reason {
        CANCELLED,
        /** Another instance has taken the job over, or nobody may: this run has no say any more. */
        LEASE_LOST,
        SHUTTING_DOWN
    }

    private final Reason reason;

    JobStopped(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
