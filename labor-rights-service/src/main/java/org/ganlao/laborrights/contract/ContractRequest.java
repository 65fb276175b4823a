package org.ganlao.laborrights.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.contract.domain.Statement;

/** A contract that was signed with a person on a roll. */
@Schema(examples = ContractRequest.EXAMPLE)
record ContractRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "名册记录的标识 · Id of the employee's entry on the roll") @NotNull
        UUID rollEntry,

        @Valid @NotNull StatedTerms terms,
        @Valid StatedWork work) {

    static final String EXAMPLE = """
            {"sourceRef": "HT-2007-0102", "rollEntry": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d94",
             "terms": {"number": "LD-2007-017", "kind": "fixed", "signedOn": "2007-01-15", "startsOn": "2007-01-15",
                       "endsOn": "2009-01-14", "probationEndsOn": "2007-03-15"}}""";

    Statement statement() {
        return Statement.agreed(terms.terms(), StatedWork.of(work));
    }
}
