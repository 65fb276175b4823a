package org.ganlao.socialinsurance.benefit.injury;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.socialinsurance.benefit.injury.domain.RateReview;

/** A review on the wire; contracts/events/social-insurance/injury-rate-review.*.v1 describe it. */
record RateReviewFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        int year,
        long employers,
        long lowered,
        long raised,
        String annulReason)
        implements Fact {

    static RateReviewFact of(RateReview review) {
        return new RateReviewFact(
                review.id(),
                review.version(),
                review.occurredOn(),
                review.recordedAt(),
                review.region(),
                review.year(),
                review.employers(),
                review.lowered(),
                review.raised(),
                review.annulReason());
    }
}
