package org.ganlao.laborrights.relation.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.contract.domain.Statement;
import org.ganlao.platform.personal.Masking;

/** From when and why a contract is not performed. */
@Schema(examples = "{\"from\":\"2007-03-01\",\"reason\":\"应征入伍\"}")
record ContractSuspension(
        @Schema(description = "中止履行首日 · First day of the suspension") @NotNull
        LocalDate from,

        @NotBlank @Size(max = 500) String reason) {

    ContractSuspension {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }

    Statement statement() {
        return Statement.from(from);
    }
}
