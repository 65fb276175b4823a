package org.ganlao.laborrights.enforcement.yearlyreview.domain;

/** What an examination comes to. */
public enum YearlyReviewResult {
    /** 合格. */
    PASSED,
    /** 限期整改后重新报送. */
    TO_RECTIFY,
    /** 不合格. */
    FAILED
}
