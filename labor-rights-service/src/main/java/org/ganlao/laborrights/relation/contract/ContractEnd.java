package org.ganlao.laborrights.relation.contract;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.contract.domain.End;
import org.ganlao.laborrights.relation.contract.domain.EndGround;

/** The end of a contract as requests state it and answers show it. */
@Schema(examples = "{\"on\":\"2007-03-30\",\"ground\":\"agreement\"}")
record ContractEnd(
        @Schema(description = "合同最后一日 · Last day of the contract") @NotNull
        LocalDate on,

        @Schema(description = "终止或解除的法定事由 · Legal ground") @NotNull
        EndGround ground) {

    End end() {
        return new End(on, ground);
    }

    static ContractEnd from(End end) {
        return end == null ? null : new ContractEnd(end.on(), end.ground());
    }
}
