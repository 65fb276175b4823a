package org.ganlao.laborrights.settlement.dispute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What became of an award or statement after it was given.
 *
 * @param workersServedOn when the workers received it
 * @param employersServedOn when the employers received it
 */
@Embeddable
public record Aftermath(
        @Column(name = "workers_served_on") LocalDate workersServedOn,
        @Column(name = "employers_served_on") LocalDate employersServedOn,
        @Column(name = "enforcement_asked_on") LocalDate enforcementAskedOn,
        @Column(name = "performed_on") LocalDate performedOn) {

    static Aftermath served(LocalDate workersOn, LocalDate employersOn) {
        return new Aftermath(workersOn, employersOn, null, null);
    }

    Aftermath enforcing(LocalDate on) {
        return new Aftermath(workersServedOn, employersServedOn, on, null);
    }

    Aftermath performed(LocalDate on) {
        return new Aftermath(workersServedOn, employersServedOn, enforcementAskedOn, on);
    }

    LocalDate servedOn(DisputeSide side) {
        return side == DisputeSide.WORKERS ? workersServedOn : employersServedOn;
    }

    LocalDate lastServedOn() {
        return workersServedOn.isAfter(employersServedOn) ? workersServedOn : employersServedOn;
    }
}
