package org.ganlao.laborrights.relation.responsibility.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.problem.Rejection;

/**
 * The published criteria from a day on.
 *
 * @param months for which an assessment is valid
 * @param grades points from which on a grade is given; all but the last one, which takes the rest
 */
public record ResponsibilityCriteria(
        LocalDate from,
        String source,
        boolean confirmed,
        int months,
        List<ResponsibilityCriterion> criteria,
        Map<ResponsibilityGrade, Integer> grades) {

    public ResponsibilityCriteria {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(source, "source");
        criteria = List.copyOf(criteria);
        grades = Map.copyOf(grades);
        if (!grades.keySet().equals(EnumSet.of(ResponsibilityGrade.A, ResponsibilityGrade.B, ResponsibilityGrade.C))) {
            throw new IllegalArgumentException("grades from %s are %s".formatted(from, grades.keySet()));
        }
    }

    /** Refuses scores that leave a criterion out, name one twice or give more than it is worth. */
    void require(List<ResponsibilityScore> scores) {
        Set<String> named = scores.stream().map(ResponsibilityScore::criterion).collect(Collectors.toSet());
        Set<String> asked = criteria.stream().map(ResponsibilityCriterion::code).collect(Collectors.toSet());
        if (named.size() != scores.size() || !named.equals(asked)) {
            throw new Rejection(ResponsibilityRefusal.CRITERIA_UNFIT, String.join(", ", new TreeSet<>(asked)))
                    .at("/scores");
        }
        for (ResponsibilityScore score : scores) {
            int most = most(score.criterion());
            if (score.points() < 0 || score.points() > most) {
                throw new Rejection(ResponsibilityRefusal.POINTS_OUTSIDE, score.criterion(), most).at("/scores");
            }
        }
    }

    private int most(String code) {
        return criteria.stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow()
                .points();
    }

    ResponsibilityGrade grade(int points) {
        return Stream.of(ResponsibilityGrade.A, ResponsibilityGrade.B, ResponsibilityGrade.C)
                .filter(reached -> points >= grades.get(reached))
                .findFirst()
                .orElse(ResponsibilityGrade.D);
    }
}
