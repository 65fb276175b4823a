package org.ganlao.laborrights.enforcement.yearlyreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.yearlyreview.domain.YearlyReview;
import org.ganlao.laborrights.enforcement.yearlyreview.domain.YearlyReviewState;
import org.ganlao.platform.event.Fact;

/** On the wire; contracts/events/labor-rights/yearly-review.*.v1 describe it. */
record YearlyReviewFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        int year,
        YearlyReviewState state,
        LocalDate submitBy,
        LocalDate submittedOn,
        LocalDate examinedOn,
        UUID inspectionCase,
        String annulReason)
        implements Fact {

    static YearlyReviewFact of(YearlyReview review) {
        return new YearlyReviewFact(
                review.id(),
                review.version(),
                review.occurredOn(),
                review.recordedAt(),
                review.region(),
                review.employer(),
                review.year(),
                review.state(),
                review.submitBy(),
                review.statement() == null ? null : review.statement().on(),
                review.examinedOn(),
                review.inspectionCase(),
                review.annulReason());
    }
}
