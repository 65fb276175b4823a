package org.ganlao.socialinsurance.register.enrolment.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * Days on end on which a person was insured.
 *
 * @param from first insured day
 * @param until first day no longer insured; null while it lasts
 */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        Objects.requireNonNull(from, "from");
        if (until != null && !until.isAfter(from)) {
            throw new Rejection(EnrolmentRefusal.STOPS_BEFORE_START, from);
        }
    }

    boolean overlaps(Period other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    Period stopped(LocalDate day) {
        return new Period(from, day);
    }
}
