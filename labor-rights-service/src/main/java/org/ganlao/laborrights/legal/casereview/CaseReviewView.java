package org.ganlao.laborrights.legal.casereview;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.casereview.domain.CaseReview;
import org.ganlao.laborrights.legal.casereview.domain.CaseReviewState;
import org.ganlao.laborrights.legal.casereview.domain.ReviewGrade;
import org.ganlao.laborrights.legal.casereview.domain.ReviewedOfficer;
import org.ganlao.laborrights.legal.casereview.domain.SampledCase;
import org.ganlao.platform.http.Versioned;

record CaseReviewView(
        UUID id,
        int version,
        CaseReviewState state,
        String region,
        String officer,
        LocalDate from,
        LocalDate until,
        LocalDate drawnOn,

        @Schema(description = "抽取人 · Subject of who drew the sample")
        String reviewer,

        @Schema(description = "抽样种子，随机生成 · Random seed; the same on the same cases draws the same sample")
        String seed,

        @Schema(description = "期间办结案件数 · Cases of which the sample was drawn")
        int population,

        LocalDate criteriaFrom,
        List<ExaminedCaseView> sample,

        @Schema(description = "平均得分 · Average of the cases' points")
        BigDecimal average,

        ReviewGrade grade,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    @Schema(name = "ExaminedCaseView")
    record ExaminedCaseView(String kind, UUID id, Integer score, List<CaseFindingView> findings) {}

    @Schema(name = "CaseFindingView")
    record CaseFindingView(String criterion, int points, String finding) {}

    static CaseReviewView from(CaseReview review) {
        ReviewedOfficer reviewed = review.reviewed();
        return new CaseReviewView(
                review.id(),
                review.version(),
                review.state(),
                reviewed.region(),
                reviewed.officer(),
                reviewed.from(),
                reviewed.until(),
                review.occurredOn(),
                review.reviewer(),
                review.seed(),
                review.population(),
                review.criteriaFrom(),
                review.sample().stream().map(drawn -> examined(review, drawn)).toList(),
                review.average(),
                review.grade(),
                review.annulReason(),
                review.origin().sourceRef(),
                review.recordedAt());
    }

    private static ExaminedCaseView examined(CaseReview review, SampledCase drawn) {
        List<CaseFindingView> findings = review.deductions().stream()
                .filter(deduction -> deduction.of().equals(drawn.id()))
                .map(deduction -> new CaseFindingView(deduction.criterion(), deduction.points(), deduction.finding()))
                .toList();
        return new ExaminedCaseView(drawn.kind(), drawn.id(), drawn.score(), findings);
    }
}
