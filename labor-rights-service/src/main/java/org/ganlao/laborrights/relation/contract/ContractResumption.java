package org.ganlao.laborrights.relation.contract;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.contract.domain.Statement;

/** From when a contract is performed again. */
@Schema(examples = "{\"on\":\"2007-04-16\"}")
record ContractResumption(
        @Schema(description = "恢复履行首日 · First day after the suspension") @NotNull
        LocalDate on) {

    Statement statement() {
        return Statement.from(on);
    }
}
