package org.ganlao.skills.appraisal.exam.domain;

public enum AppealState {
    OPEN,
    /** The review found another score. */
    UPHELD,
    /** The score stays. */
    DISMISSED
}
