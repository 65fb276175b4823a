package org.ganlao.skills.provider.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.provider.rating.domain.Criterion;
import org.ganlao.skills.provider.rating.domain.Grade;
import org.ganlao.skills.provider.rating.domain.RatedFact;
import org.ganlao.skills.provider.rating.domain.RatingScheme;

/** The criteria by which institutions are rated. */
record RatingCriteriaView(
        LocalDate from,
        String source,
        boolean confirmed,
        int start,

        @Schema(description = "计入最近几个月的事实 · Months whose facts count")
        int months,

        @Schema(description = "结业率低于此百分比 · Percentage of completions below which few completed")
        int completion,

        @Schema(description = "结业率至少按几名学员计算 · Trainees from which on that percentage says anything")
        int leastTrainees,

        @Schema(description = "鉴定合格率低于此百分比 · Percentage of graduates passing their exams below which few passed")
        int passing,

        @Schema(description = "合格率至少按几名应考学员计算 · Examined graduates from which on that percentage says anything")
        int leastExamined,

        List<RatingCriterionView> criteria,

        @Schema(description = "各等级的最低分，D 级为其余 · Points from which on a grade is given; the rest is D")
        Map<Grade, Integer> grades) {

    /** What one kind of fact is worth. */
    @Schema(name = "RatingCriterionView")
    record RatingCriterionView(
            RatedFact fact,
            String zh,
            String en,
            int points,

            @Schema(description = "合计最多 · All of them together add or take off at most")
            Integer most) {

        static RatingCriterionView from(Criterion criterion) {
            return new RatingCriterionView(
                    criterion.fact(), criterion.zh(), criterion.en(), criterion.points(), criterion.most());
        }
    }

    static RatingCriteriaView from(RatingScheme scheme) {
        return new RatingCriteriaView(
                scheme.from(),
                scheme.source(),
                scheme.confirmed(),
                scheme.start(),
                scheme.months(),
                scheme.completion(),
                scheme.leastTrainees(),
                scheme.passing(),
                scheme.leastExamined(),
                scheme.criteria().stream().map(RatingCriterionView::from).toList(),
                scheme.grades());
    }
}
