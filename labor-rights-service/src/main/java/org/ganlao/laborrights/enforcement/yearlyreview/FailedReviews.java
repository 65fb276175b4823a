package org.ganlao.laborrights.enforcement.yearlyreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.CaseGround;

/** A case goes on for a yearly review that an employer failed. */
@ApplicationScoped
class FailedReviews implements CaseGround {

    private final YearlyReviewRepository reviews;

    FailedReviews(YearlyReviewRepository reviews) {
        this.reviews = reviews;
    }

    @Override
    public boolean stands(UUID inspectionCase) {
        return reviews.count("inspectionCase = ?1 and annulReason is null", inspectionCase) > 0;
    }
}
