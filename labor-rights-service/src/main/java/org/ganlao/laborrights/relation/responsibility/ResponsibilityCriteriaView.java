package org.ganlao.laborrights.relation.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.responsibility.domain.ResponsibilityCriteria;
import org.ganlao.laborrights.relation.responsibility.domain.ResponsibilityGrade;

record ResponsibilityCriteriaView(
        LocalDate from,
        String source,
        boolean confirmed,

        @Schema(description = "评估有效月数 · Months for which an assessment is valid")
        int months,

        List<CriterionView> criteria,

        @Schema(description = "各等级的最低分，D 级为其余 · Points from which on a grade is given; the rest is D")
        Map<ResponsibilityGrade, Integer> grades) {

    @Schema(name = "ResponsibilityCriterion")
    record CriterionView(
            String code,
            String zh,
            String en,
            @Schema(description = "满分 · Points at most") int points) {}

    static ResponsibilityCriteriaView from(ResponsibilityCriteria criteria) {
        return new ResponsibilityCriteriaView(
                criteria.from(),
                criteria.source(),
                criteria.confirmed(),
                criteria.months(),
                criteria.criteria().stream()
                        .map(one -> new CriterionView(one.code(), one.zh(), one.en(), one.points()))
                        .toList(),
                criteria.grades());
    }
}
