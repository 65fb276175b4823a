package org.ganlao.laborrights.legal.casereview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.laborrights.legal.casereview.domain.CaseReviewRefusal;
import org.ganlao.laborrights.legal.casereview.domain.ReviewCriteria;
import org.ganlao.platform.datafile.DataFile;
import org.ganlao.platform.problem.Rejection;

/** The criteria that were published, each from a day on: {@code casereview/criteria.yaml}. */
@ApplicationScoped
class PublishedReviewCriteria {

    private final List<ReviewCriteria> all = DataFile.read("/casereview/criteria.yaml", ReviewCriteria.class);

    ReviewCriteria on(LocalDate day) {
        return DataFile.inForce(all, ReviewCriteria::from, day)
                .orElseThrow(() -> new Rejection(CaseReviewRefusal.NO_REVIEW_CRITERIA, day));
    }
}
