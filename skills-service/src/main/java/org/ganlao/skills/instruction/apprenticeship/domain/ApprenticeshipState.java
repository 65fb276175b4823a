package org.ganlao.skills.instruction.apprenticeship.domain;

/** Where a pair is in its life. */
public enum ApprenticeshipState {
    UNDER_WAY,
    ACHIEVED,
    NOT_ACHIEVED,
    /** Achieved, and shown to others as an example (岗位成才示范). */
    DEMONSTRATED,
    ANNULLED
}
