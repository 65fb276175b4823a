package org.ganlao.socialinsurance.benefit.injury;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.benefit.injury.domain.RateReview;
import org.ganlao.socialinsurance.benefit.injury.domain.ReviewState;

record RateReviewView(
        UUID id,
        int version,
        ReviewState state,
        String region,
        int year,

        @Schema(description = "二、三类行业用人单位数 · Employers of industry classes 2 and 3")
        long employers,

        @Schema(description = "下浮单位数 · Of them, how many pay less than the industry's rate")
        long lowered,

        @Schema(description = "上浮单位数 · Of them, how many pay more")
        long raised,

        String proposedBy,
        String approvedBy,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static RateReviewView from(RateReview review) {
        return new RateReviewView(
                review.id(),
                review.version(),
                review.state(),
                review.region(),
                review.year(),
                review.employers(),
                review.lowered(),
                review.raised(),
                review.approval().proposedBy(),
                review.approval().approvedBy(),
                review.annulReason(),
                review.origin().sourceRef(),
                review.recordedAt());
    }
}
