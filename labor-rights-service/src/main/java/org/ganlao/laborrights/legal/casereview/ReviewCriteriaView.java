package org.ganlao.laborrights.legal.casereview;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.casereview.domain.ReviewCriteria;

@Schema(name = "CaseReviewCriteriaView")
record ReviewCriteriaView(
        LocalDate from,
        String source,
        boolean confirmed,
        List<ReviewCriterionView> criteria,
        @Schema(description = "优秀的最低平均分") int excellent,
        @Schema(description = "合格的最低平均分") int passed) {

    @Schema(name = "CaseReviewCriterionView")
    record ReviewCriterionView(
            String code,
            String zh,
            String en,

            @Schema(description = "最多扣分 · What it costs at most")
            int points) {}

    static ReviewCriteriaView from(ReviewCriteria criteria) {
        List<ReviewCriterionView> each = criteria.criteria().stream()
                .map(one -> new ReviewCriterionView(one.code(), one.zh(), one.en(), one.points()))
                .toList();
        return new ReviewCriteriaView(
                criteria.from(),
                criteria.source(),
                criteria.confirmed(),
                each,
                criteria.excellent(),
                criteria.passed());
    }
}
