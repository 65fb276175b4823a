package org.ganlao.laborrights.legal.casereview.domain;

/** How far a review has come. */
public enum CaseReviewState {
    DRAWN,
    CONCLUDED,
    ANNULLED
}
