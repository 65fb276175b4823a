package org.ganlao.skills.appraisal.exam.domain;

/** Where a candidate stands. */
public enum CandidateState {
    REGISTERED,
    WITHDRAWN,
    ABSENT,
    PASSED,
    FAILED,
    /** Sits for the failed part again. */
    MAKE_UP,
    /** Passed, and the certificate is issued. */
    CERTIFIED,
    ANNULLED
}
