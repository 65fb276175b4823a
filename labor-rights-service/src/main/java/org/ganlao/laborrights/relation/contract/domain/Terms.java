package org.ganlao.laborrights.relation.contract.domain;

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
        Objects.requireNonNull(signedOn, "signedOn");
        Term term = new Term(kind, endsOn);
        if (term.endsBefore(startsOn)) {
            throw new Rejection(ContractRefusal.TERM_ENDS_BEFORE_START, startsOn);
        }
        if (probationEndsOn != null && (probationEndsOn.isBefore(startsOn) || term.endsBefore(probationEndsOn))) {
            throw new Rejection(ContractRefusal.PROBATION_OUTSIDE_TERM);
        }
    }

    public Term term() {
        return new Term(kind, endsOn);
    }

    /** The same with another term, whose probation is not asked about again. */
    public Terms lasting(Term term) {
        return new Terms(number, term.kind(), signedOn, startsOn, term.endsOn(), probationEndsOn);
    }
}
