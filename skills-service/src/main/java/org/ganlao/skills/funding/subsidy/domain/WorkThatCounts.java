package org.ganlao.skills.funding.subsidy.domain;

import java.time.LocalDate;

/**
 * Which work of a graduate a subsidy can rest on. It begins since the course and within the months that count. Work that has
 * ended lasted beyond the completion long enough; whether it ended is seen as of the payment, so that what ends later takes
 * nothing back.
 *
 * @param from first day of the course
 * @param until last day on which the work may begin
 * @param asOf day of the payment; before it, the day of assessment
 * @param months that work which has ended must have lasted since the completion
 */
public record WorkThatCounts(LocalDate from, LocalDate until, LocalDate completedOn, LocalDate asOf, int months) {

    /** @param endedOn last day in the job; null while it lasts */
    public boolean counts(LocalDate begunOn, LocalDate endedOn) {
        return !begunOn.isBefore(from)
                && !begunOn.isAfter(until)
                && (endedOn == null
                        || endedOn.isAfter(completedOn) && (!endedOn.isBefore(asOf) || lasted(begunOn, endedOn)));
    }

    private boolean lasted(LocalDate begunOn, LocalDate endedOn) {
        LocalDate since = begunOn.isAfter(completedOn) ? begunOn : completedOn.plusDays(1);
        return !endedOn.plusDays(1).isBefore(since.plusMonths(months));
    }
}
