package org.ganlao.laborrights.legal.licensing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How an application was decided.
 *
 * @param granted whether the licence is given
 * @param number of the licence, or of the refusal
 * @param validUntil last day of the licence; null where it has none or was denied
 * @param words the grounds
 */
@Embeddable
public record LicenceDecision(
        @Column(name = "decided_on") LocalDate on,
        Boolean granted,
        @Column(name = "decision_number") String number,
        @Column(name = "valid_until") LocalDate validUntil,
        @Column(name = "grounds") String words) {

    public LicenceDecision {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(granted, "granted");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(words, "words");
    }

    LicenceDecision renewed(LocalDate until) {
        return new LicenceDecision(on, granted, number, until, words);
    }
}
