package org.ganlao.laborrights.relation.contract;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.contract.domain.Term;
import org.ganlao.laborrights.relation.contract.domain.TermKind;

/** A term as a change states it anew and whole. */
record StatedTerm(
        @NotNull TermKind kind,

        @Schema(description = "终止日期，无固定期限时不填 · Last day of the term, absent where none is agreed")
        LocalDate endsOn) {

    Term term() {
        return new Term(kind, endsOn);
    }

    static StatedTerm from(Term term) {
        return term == null ? null : new StatedTerm(term.kind(), term.endsOn());
    }
}
