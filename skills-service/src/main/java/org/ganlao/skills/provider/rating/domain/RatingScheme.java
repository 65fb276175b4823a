package org.ganlao.skills.provider.rating.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The published criteria by which institutions are rated from a day on.
 *
 * @param start points with which everybody starts
 * @param months whose facts count, up to and with the day of the rating
 * @param completion share of trainees, in percent, below which {@link RatedFact#FEW_COMPLETED} counts once
 * @param leastTrainees number of trainees from which on that share says anything
 * @param passing share of graduates who sat for exams, in percent, below which {@link RatedFact#FEW_PASSED} counts once
 * @param leastExamined number of such graduates from which on that share says anything
 * @param criteria by which facts count, each once; what none of them names does not count
 * @param grades points from which on a grade is given; all but the last one, which takes the rest
 */
public record RatingScheme(
        LocalDate from,
        String source,
        boolean confirmed,
        int start,
        int months,
        int completion,
        int leastTrainees,
        int passing,
        int leastExamined,
        List<Criterion> criteria,
        Map<Grade, Integer> grades) {

    public RatingScheme {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(source, "source");
        criteria = List.copyOf(criteria);
        grades = Map.copyOf(grades);
        Set<RatedFact> named = criteria.stream().map(Criterion::fact).collect(Collectors.toSet());
        if (named.isEmpty() || named.size() != criteria.size()) {
            throw new IllegalArgumentException(
                    "criteria from %s name a fact twice or none: %s".formatted(from, criteria));
        }
        if (!grades.keySet().equals(EnumSet.of(Grade.A, Grade.B, Grade.C))) {
            throw new IllegalArgumentException("grades from %s are %s".formatted(from, grades.keySet()));
        }
    }

    /** First of the days whose facts count on a day. */
    public LocalDate since(LocalDate day) {
        return day.minusMonths(months).plusDays(1);
    }

    /**
     * How often {@link RatedFact#FEW_COMPLETED} is found: once or not at all.
     *
     * @param trainees of the courses that ended
     * @param completed how many of them completed
     */
    public long fewCompleted(long trainees, long completed) {
        return few(completed, trainees, completion, leastTrainees);
    }

    /**
     * How often {@link RatedFact#FEW_PASSED} is found: once or not at all.
     *
     * @param examined graduates whose exam was decided
     * @param passed how many of them passed
     */
    public long fewPassed(long examined, long passed) {
        return few(passed, examined, passing, leastExamined);
    }

    private static long few(long some, long all, int percent, int least) {
        return all >= least && some * 100 < all * percent ? 1 : 0;
    }

    /** @param counts how often each fact was found; one that is missing was not */
    public Rating rate(Map<RatedFact, Long> counts) {
        List<RatingLine> lines = criteria.stream()
                .map(criterion -> {
                    long count = counts.getOrDefault(criterion.fact(), 0L);
                    return new RatingLine(criterion.fact(), count, criterion.worth(count));
                })
                .toList();
        int points =
                Math.max(0, start + lines.stream().mapToInt(RatingLine::points).sum());
        Grade grade = Stream.of(Grade.A, Grade.B, Grade.C)
                .filter(reached -> points >= grades.get(reached))
                .findFirst()
                .orElse(Grade.D);
        return new Rating(points, grade, lines);
    }
}
