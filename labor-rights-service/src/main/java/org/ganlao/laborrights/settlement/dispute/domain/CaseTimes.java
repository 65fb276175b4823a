package org.ganlao.laborrights.settlement.dispute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The last days of the limits of a case, as the deadlines of the record have them.
 *
 * @param applyBy null where no time runs
 */
@Embeddable
public record CaseTimes(
        @Column(name = "apply_by") LocalDate applyBy,
        @Column(name = "decide_by", nullable = false) LocalDate decideBy,
        @Column(name = "form_by") LocalDate formBy,
        @Column(name = "answer_by") LocalDate answerBy,
        @Column(name = "conclude_by") LocalDate concludeBy) {

    public static CaseTimes received(LocalDate applyBy, LocalDate decideBy) {
        return new CaseTimes(applyBy, Objects.requireNonNull(decideBy, "decideBy"), null, null, null);
    }

    CaseTimes restated(CaseTimes received) {
        return new CaseTimes(received.applyBy, received.decideBy, formBy, answerBy, concludeBy);
    }

    /** @param last null where the time to conclude begins with the tribunal */
    public CaseTimes accepted(LocalDate form, LocalDate answer, LocalDate last) {
        return new CaseTimes(applyBy, decideBy, form, answer, last);
    }

    public CaseTimes concludedBy(LocalDate last) {
        return new CaseTimes(applyBy, decideBy, formBy, answerBy, last);
    }
}
