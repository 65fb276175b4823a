package org.ganlao.laborrights.casereview.domain;

/** How far a review has come. */
public enum CaseReviewState {
    DRAWN,
    CONCLUDED,
    ANNULLED
}
