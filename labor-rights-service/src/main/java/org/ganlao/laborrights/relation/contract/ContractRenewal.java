package org.ganlao.laborrights.relation.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.contract.domain.Statement;
import org.ganlao.laborrights.relation.contract.domain.TermKind;
import org.ganlao.laborrights.relation.contract.domain.Terms;

/** A further term, without a gap behind the one before. */
@Schema(examples = ContractRenewal.EXAMPLE)
record ContractRenewal(
        @NotNull TermKind kind,

        @Schema(description = "续订日期 · Day of signing") @NotNull
        LocalDate signedOn,

        @Schema(description = "续订后起始日期 · First day of the further term") @NotNull
        LocalDate startsOn,

        @Schema(description = "终止日期，无固定期限时不填 · Last day of the term, absent where none is agreed")
        LocalDate endsOn,

        @Schema(description = "试用期最后一日；续订不得再约定 · Last day of a probation, on which a renewal may not agree again")
        LocalDate probationEndsOn,

        @Valid StatedWork work) {

    static final String EXAMPLE = """
            {"kind": "fixed", "signedOn": "2007-06-11", "startsOn": "2007-07-01", "endsOn": "2009-06-30"}""";

    /** @param number that the contract has and keeps */
    Statement statement(String number) {
        return Statement.agreed(
                new Terms(number, kind, signedOn, startsOn, endsOn, probationEndsOn), StatedWork.of(work));
    }

    static ContractRenewal from(Terms terms, StatedWork work) {
        return new ContractRenewal(
                terms.kind(), terms.signedOn(), terms.startsOn(), terms.endsOn(), terms.probationEndsOn(), work);
    }
}
