package org.ganlao.laborrights.relation.contract.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * For how long a contract is agreed.
 *
 * @param endsOn last day; null where none is agreed
 */
public record Term(TermKind kind, LocalDate endsOn) {

    public Term {
        Objects.requireNonNull(kind, "kind");
        if (kind == TermKind.FIXED && endsOn == null) {
            throw new Rejection(ContractRefusal.TERM_END_MISSING);
        }
        if (kind == TermKind.OPEN && endsOn != null) {
            throw new Rejection(ContractRefusal.TERM_END_FOR_OPEN_TERM);
        }
    }

    boolean endsBefore(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }
}
