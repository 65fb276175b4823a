package org.ganlao.laborrights.enforcement.yearlyreview.domain;

/** How far the review of an employer's year has come. */
public enum YearlyReviewState {
    CALLED,
    SUBMITTED,
    /** Something is to be put right and handed in anew. */
    TO_RECTIFY,
    PASSED,
    /** Not passed: on what was handed in, or because nothing was. */
    FAILED,
    ANNULLED
}
