package org.ganlao.laborrights.settlement.dispute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.money.Money;

/**
 * How and when a case ended before the commission.
 *
 * @param number of the award or statement; null where there is none
 * @param hearingWaiver by which document both sides did without a hearing; null where they did not
 * @param finalForEmployer whether the employer cannot sue (《劳动争议调解仲裁法》第四十七条)
 */
@Embeddable
public record Conclusion(
        @Column(name = "closed_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "outcome")
        DisputeOutcome outcome,

        @Column(name = "document_number") String number,
        @Column(name = "hearing_waiver") String hearingWaiver,
        Money granted,
        @Column(name = "final_for_employer") Boolean finalForEmployer) {

    public Conclusion {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** Whether it is an award that was given after a hearing. */
    public boolean needsHearing() {
        return outcome == DisputeOutcome.AWARD && hearingWaiver == null;
    }
}
