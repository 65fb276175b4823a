package org.ganlao.laborrights.legal.casereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.legal.casereview.domain.CaseReview;
import org.ganlao.laborrights.legal.casereview.domain.CaseReviewState;
import org.ganlao.laborrights.legal.casereview.domain.ReviewGrade;
import org.ganlao.platform.event.Fact;

/** A review on the wire, without who was reviewed; contracts/events/labor-rights/case-review.*.v1 describe it. */
record CaseReviewFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        CaseReviewState state,
        int population,
        int sampled,
        ReviewGrade grade,
        String annulReason)
        implements Fact {

    static CaseReviewFact of(CaseReview review) {
        return new CaseReviewFact(
                review.id(),
                review.version(),
                review.occurredOn(),
                review.recordedAt(),
                review.region(),
                review.state(),
                review.population(),
                review.sample().size(),
                review.grade(),
                review.annulReason());
    }
}
