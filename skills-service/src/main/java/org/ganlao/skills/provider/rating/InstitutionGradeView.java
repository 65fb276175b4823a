package org.ganlao.skills.provider.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.provider.rating.domain.Grade;
import org.ganlao.skills.provider.rating.domain.InstitutionGrade;

record InstitutionGradeView(
        UUID id,
        int version,
        UUID institution,
        String region,

        @Schema(description = "该机构第几次评定 · Which of the institution's grades it is, from 1 on")
        int number,

        LocalDate ratedOn,

        @Schema(description = "评定标准自何日起施行 · First day of the criteria that were applied")
        LocalDate criteriaFrom,

        int points,
        Grade grade,

        @Schema(description = "计算依据 · What it was reckoned from")
        List<RatingLineView> trace,

        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static InstitutionGradeView from(InstitutionGrade grade) {
        return new InstitutionGradeView(
                grade.id(),
                grade.version(),
                grade.institution(),
                grade.region(),
                grade.number(),
                grade.occurredOn(),
                grade.criteriaFrom(),
                grade.points(),
                grade.grade(),
                grade.lines().stream().map(RatingLineView::from).toList(),
                grade.origin().sourceRef(),
                grade.recordedAt());
    }
}
