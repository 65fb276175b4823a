package org.ganlao.skills.commendation.domain;

/** Where a nomination is in its life. */
public enum CommendationState {
    NOMINATED,
    /** Reviewed by another person, and made public. */
    PUBLIC,
    /** At the review. */
    DECLINED,
    AWARDED,
    NOT_AWARDED,
    ANNULLED
}
