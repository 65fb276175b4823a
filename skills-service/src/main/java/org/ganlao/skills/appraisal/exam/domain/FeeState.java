package org.ganlao.skills.appraisal.exam.domain;

/** Where the candidate's own part of the fee stands. */
public enum FeeState {
    DUE,
    PAID,
    /** Nothing is asked of the candidate: by decision, or because the public pays all of it. */
    WAIVED
}
