package org.ganlao.socialinsurance.benefit.residentmedical.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.ganlao.platform.problem.Rejection;

/**
 * The year that a payment funds, and the days of it that it covers.
 *
 * @param until last day
 */
@Embeddable
public record FundedYear(
        @Column(name = "funded_year", nullable = false, updatable = false)
        int year,

        @Column(name = "covers_from", nullable = false, updatable = false)
        LocalDate from,

        @Column(name = "covers_until", nullable = false, updatable = false)
        LocalDate until) {

    /**
     * Paid before the year it covers all of it, otherwise what is left of it after the days of waiting.
     *
     * @throws Rejection if it comes more than a year before, or too late to cover a day
     */
    public static FundedYear of(int year, LocalDate receivedOn, int waitingDays) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate from = receivedOn.isBefore(first) ? first : receivedOn.plusDays(waitingDays);
        LocalDate until = LocalDate.of(year, 12, 31);
        if (from.isAfter(until) || receivedOn.isBefore(first.minusYears(1))) {
            throw new Rejection(ResidentRefusal.YEAR_NOT_OPEN, Integer.toString(year), receivedOn);
        }
        return new FundedYear(year, from, until);
    }
}
