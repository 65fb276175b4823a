package org.ganlao.platform.job;

/** How a job ended and what the person who started it should know, in both languages. */
public record JobOutcome(JobState state, String zh, String en) {

    public JobOutcome {
        if (!state.isFinal()) {
            throw new IllegalArgumentException(state + " is no end");
        }
    }

    public static JobOutcome succeeded(String zh, String en) {
        return new JobOutcome(JobState.SUCCEEDED, zh, en);
    }

    public static JobOutcome partiallySucceeded(String zh, String en) {
        return new JobOutcome(JobState.PARTIALLY_SUCCEEDED, zh, en);
    }

    public static JobOutcome failed(String zh, String en) {
        return new JobOutcome(JobState.FAILED, zh, en);
    }
}
