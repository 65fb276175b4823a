package org.ganlao.laborrights.settlement.dispute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What became of an award or statement after it was given.
 *
 * @param workersServedOn when the workers received it
 * @param employersServedOn when the employers received it
 * @param suedBy who sued; null where nobody did
 * @param judgedOn when the court's decision came into force
 */
@Embeddable
public record Aftermath(
        @Column(name = "workers_served_on") LocalDate workersServedOn,
        @Column(name = "employers_served_on") LocalDate employersServedOn,

        @Enumerated(EnumType.STRING) @Column(name = "sued_by")
        DisputeSide suedBy,

        @Column(name = "sued_on") LocalDate suedOn,
        @Column(name = "judged_on") LocalDate judgedOn,

        @Enumerated(EnumType.STRING) @Column(name = "court_result")
        DisputeCourtResult courtResult,

        @Column(name = "enforcement_asked_on") LocalDate enforcementAskedOn,
        @Column(name = "performed_on") LocalDate performedOn) {

    static Aftermath served(LocalDate workersOn, LocalDate employersOn) {
        return new Aftermath(workersOn, employersOn, null, null, null, null, null, null);
    }

    Aftermath sued(DisputeSide by, LocalDate on) {
        return new Aftermath(workersServedOn, employersServedOn, by, on, null, null, null, null);
    }

    Aftermath judged(DisputeCourtResult result, LocalDate on) {
        return new Aftermath(workersServedOn, employersServedOn, suedBy, suedOn, on, result, null, null);
    }

    Aftermath enforcing(LocalDate on) {
        return new Aftermath(workersServedOn, employersServedOn, suedBy, suedOn, judgedOn, courtResult, on, null);
    }

    Aftermath performed(LocalDate on) {
        return new Aftermath(
                workersServedOn, employersServedOn, suedBy, suedOn, judgedOn, courtResult, enforcementAskedOn, on);
    }

    LocalDate servedOn(DisputeSide side) {
        return side == DisputeSide.WORKERS ? workersServedOn : employersServedOn;
    }

    LocalDate lastServedOn() {
        return workersServedOn.isAfter(employersServedOn) ? workersServedOn : employersServedOn;
    }
}
