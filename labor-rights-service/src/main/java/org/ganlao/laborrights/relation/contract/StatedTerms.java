package org.ganlao.laborrights.relation.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.contract.domain.TermKind;
import org.ganlao.laborrights.relation.contract.domain.Terms;

/** The terms of a contract as requests state them and answers show them. */
record StatedTerms(
        @Schema(description = "合同编号 · Number by which the employer knows the contract", examples = "LD-2007-017")
        @NotBlank
        @Size(max = 60)
        String number,

        @NotNull TermKind kind,

        @Schema(description = "签订日期 · Day of signing") @NotNull
        LocalDate signedOn,

        @Schema(description = "起始日期 · First day of the term") @NotNull
        LocalDate startsOn,

        @Schema(description = "终止日期，无固定期限时不填 · Last day of the term, absent where none is agreed")
        LocalDate endsOn,

        @Schema(description = "试用期最后一日 · Last day of the probation, absent without one")
        LocalDate probationEndsOn) {

    Terms terms() {
        return new Terms(number, kind, signedOn, startsOn, endsOn, probationEndsOn);
    }

    static StatedTerms from(Terms terms) {
        return new StatedTerms(
                terms.number(),
                terms.kind(),
                terms.signedOn(),
                terms.startsOn(),
                terms.endsOn(),
                terms.probationEndsOn());
    }
}
