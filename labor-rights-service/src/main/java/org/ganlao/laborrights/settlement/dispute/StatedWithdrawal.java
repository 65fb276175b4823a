package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeOutcome;

/** The end of a case without a decision. */
@Schema(name = "DisputeWithdrawal")
record StatedWithdrawal(
        @Schema(examples = "2007-04-02") @NotNull LocalDate on,

        @Schema(description = "申请人无正当理由不到庭的，视为撤回 · Whether the applicant stayed away, which counts as a withdrawal")
        Boolean byDefault) {

    DisputeOutcome outcome() {
        return Boolean.TRUE.equals(byDefault) ? DisputeOutcome.DEEMED_WITHDRAWN : DisputeOutcome.WITHDRAWN;
    }
}
