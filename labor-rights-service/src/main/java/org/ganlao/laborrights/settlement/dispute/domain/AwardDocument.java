package org.ganlao.laborrights.settlement.dispute.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The award or statement of mediation that ends a case.
 *
 * @param outcome AWARD or MEDIATION
 * @param number once in the province
 * @param hearingWaiver by which document both sides did without a hearing; null where they did not
 */
public record AwardDocument(DisputeOutcome outcome, LocalDate on, String number, String hearingWaiver) {

    public AwardDocument {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(number, "number");
    }

    /** Whether a tribunal has to have heard both sides before. */
    public boolean needsHearing() {
        return outcome == DisputeOutcome.AWARD && hearingWaiver == null;
    }
}
