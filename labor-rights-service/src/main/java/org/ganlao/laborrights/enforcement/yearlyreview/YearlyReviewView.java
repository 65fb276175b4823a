package org.ganlao.laborrights.enforcement.yearlyreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.yearlyreview.domain.YearlyReview;
import org.ganlao.laborrights.enforcement.yearlyreview.domain.YearlyReviewState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.record.Approval;

record YearlyReviewView(
        UUID id,
        int version,
        YearlyReviewState state,
        String region,
        EmployerToken employer,
        String employerName,
        int year,
        LocalDate calledOn,

        @Schema(description = "报送期限 · Last day to hand it in, or what was put right")
        LocalDate submitBy,

        StatedYear statement,

        @Schema(description = "审查日期 · When it was examined, or given up")
        LocalDate examinedOn,

        @Schema(description = "审查意见 · What was found") String words,

        Approval approval,

        @Schema(description = "不合格后立案的案件 · Case that looks into it")
        UUID inspectionCase,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static YearlyReviewView from(YearlyReview review) {
        return new YearlyReviewView(
                review.id(),
                review.version(),
                review.state(),
                review.region(),
                EmployerToken.of(review.employer()),
                review.employerName(),
                review.year(),
                review.occurredOn(),
                review.submitBy(),
                StatedYear.from(review.statement()),
                review.examinedOn(),
                review.words(),
                review.approval(),
                review.inspectionCase(),
                review.annulReason(),
                review.origin().sourceRef(),
                review.recordedAt());
    }
}
