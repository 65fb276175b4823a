package org.ganlao.laborrights.relation.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.contract.domain.Statement;
import org.ganlao.platform.personal.Masking;

/** What was signed, whole, as it should have been recorded, and why it was not; what came later is corrected act by act. */
@Schema(examples = ContractCorrection.EXAMPLE)
record ContractCorrection(
        @Valid @NotNull StatedTerms terms,
        @Valid StatedWork work,
        @NotBlank @Size(max = 500) String reason) {

    static final String EXAMPLE = """
            {"terms": {"number": "LD-2007-017", "kind": "fixed", "signedOn": "2007-01-15", "startsOn": "2007-01-15",
                       "endsOn": "2010-01-14"}, "reason": "终止日期录错"}""";

    ContractCorrection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }

    Statement statement() {
        return Statement.agreed(terms.terms(), StatedWork.of(work));
    }
}
