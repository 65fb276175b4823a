package org.ganlao.laborrights.settlement.tribunal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * To which commission someone or something belongs, and from which day to which.
 *
 * @param region of the arbitration commission (劳动争议仲裁委员会)
 * @param until last day; null while it goes on
 */
@Embeddable
public record Tenure(
        @Column(nullable = false, updatable = false) String region,
        @Column(nullable = false) String name,
        @Column(nullable = false) LocalDate since,
        LocalDate until) {

    public Tenure {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(since, "since");
        if (until != null && until.isBefore(since)) {
            throw new Rejection(TribunalRefusal.OFFICE_ENTRY_ENDS_BEFORE, since);
        }
    }

    Tenure endingOn(LocalDate lastDay) {
        return new Tenure(region, name, since, lastDay);
    }

    boolean has(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
