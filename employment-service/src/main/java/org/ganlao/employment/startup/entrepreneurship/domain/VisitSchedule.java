package org.ganlao.employment.startup.entrepreneurship.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * When a start-up is to be visited.
 *
 * @param months after the opening, one for each visit, in their order
 */
public record VisitSchedule(List<Integer> months) {

    public VisitSchedule {
        months = List.copyOf(months);
    }

    /** @param months as the parameter writes them: {@code 1 3 6 12 24} */
    public static VisitSchedule of(String months) {
        return new VisitSchedule(
                Arrays.stream(months.split(" ")).map(Integer::valueOf).toList());
    }

    /** The day by which the next visit is due; null when all were made. */
    LocalDate nextAfter(LocalDate openedOn, int visitsMade) {
        return visitsMade < months.size() ? openedOn.plusMonths(months.get(visitsMade)) : null;
    }
}
