package org.ganlao.skills.funding.subsidy.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ganlao.skills.instruction.course.domain.CourseKind;

/**
 * When the subsidy of a kind of course is released; data of this service.
 *
 * @param levels to which it applies; empty: to all, and to courses without one
 * @param needs without which nothing is released
 * @param fullWith without which a part is released
 * @param onceAYear whether a person is subsidised once a year for courses of the kind
 * @param to last day; null until further notice; the day of completion decides
 * @param confirmed false while it is a working reading that the operator has yet to check
 */
public record ReleaseRule(
        String code,
        ReleaseRuleLabel label,
        CourseKind courseKind,
        Set<Integer> levels,
        List<ReleaseNeed> needs,
        List<ReleaseNeed> fullWith,
        boolean onceAYear,
        LocalDate from,
        LocalDate to,
        String source,
        boolean confirmed) {

    /** What people read. */
    public record ReleaseRuleLabel(String zh, String en) {}

    public ReleaseRule {
        levels = levels == null ? Set.of() : Set.copyOf(levels);
        needs = needs == null ? List.of() : List.copyOf(needs);
        fullWith = fullWith == null ? List.of() : List.copyOf(fullWith);
    }

    /** @param level of the course; null without one */
    public boolean appliesTo(CourseKind kind, Integer level, LocalDate completedOn) {
        return courseKind == kind
                && (levels.isEmpty() || level != null && levels.contains(level))
                && !completedOn.isBefore(from)
                && (to == null || !completedOn.isAfter(to));
    }
}
