package org.ganlao.laborrights.contract.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What employer and employee agreed on.
 *
 * @param number by which the employer knows the contract
 * @param endsOn last day of the agreed term; null where none is agreed
 * @param probationEndsOn last day of the probation; null without one
 */
@Embeddable
public record Terms(
        @Column(nullable = false) String number,

        @Enumerated(EnumType.STRING) @Column(name = "term_kind", nullable = false)
        TermKind kind,

        @Column(name = "signed_on", nullable = false) LocalDate signedOn,
        @Column(name = "starts_on", nullable = false) LocalDate startsOn,
        @Column(name = "ends_on") LocalDate endsOn,
        @Column(name = "probation_ends_on") LocalDate probationEndsOn) {

    public Terms {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(signedOn, "signedOn");
        if (kind == TermKind.FIXED && endsOn == null) {
            throw new Rejection(ContractRefusal.TERM_END_MISSING);
        }
        if (kind == TermKind.OPEN && endsOn != null) {
            throw new Rejection(ContractRefusal.TERM_END_FOR_OPEN_TERM);
        }
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new Rejection(ContractRefusal.TERM_ENDS_BEFORE_START, startsOn);
        }
        if (probationEndsOn != null && (probationEndsOn.isBefore(startsOn) || isAfterTerm(probationEndsOn, endsOn))) {
            throw new Rejection(ContractRefusal.PROBATION_OUTSIDE_TERM);
        }
    }

    private static boolean isAfterTerm(LocalDate day, LocalDate endsOn) {
        return endsOn != null && day.isAfter(endsOn);
    }

    boolean has(LocalDate day) {
        return !day.isBefore(startsOn) && !isAfterTerm(day, endsOn);
    }
}
