package org.ganlao.laborrights.enforcement.yearlyreview.domain;

import org.ganlao.laborrights.deadline.domain.Counting;
import org.ganlao.laborrights.deadline.domain.TimeLimit;

/** Within what the inspectorate deals with what was handed in; until when employers hand it in is said to each of them. */
public enum YearlyReviewLimit implements TimeLimit {
    YEARLY_REVIEW_EXAMINATION;

    @Override
    public String parameter() {
        return "labor.yearlyreview.examination.working-days";
    }

    @Override
    public Counting counting() {
        return Counting.WORKING_DAYS;
    }

    @Override
    public String legalSource() {
        return "《劳动保障监察条例》（国务院令第423号）第十四条";
    }
}
