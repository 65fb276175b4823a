package org.ganlao.socialinsurance.benefit.payment.domain;

public enum RunState {
    ASSEMBLING,
    /** Waits for another person's approval. */
    ASSEMBLED,
    PAYING,
    FINISHED,
    ANNULLED
}
