package org.ganlao.socialinsurance.register.enrolment.domain;

import java.time.LocalDate;
import java.util.Optional;

/** As what somebody is insured by an enrolment, and on which days. */
public record Coverage(InsuredAs insuredAs, InsuredDays days) {

    public Insurance insurance() {
        return insuredAs.insurance();
    }

    /** The first day that this one and another of the same insurance do not tell alike; empty where there is none. */
    public Optional<LocalDate> differsFrom(Coverage other) {
        if (insuredAs.equals(other.insuredAs)) {
            return days.differsFrom(other.days);
        }
        LocalDate first = days.first();
        LocalDate others = other.days.first();
        return Optional.of(first.isBefore(others) ? first : others);
    }
}
