package org.ganlao.laborrights.wage.arrears;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What was repaid in truth, whole, and why it was recorded otherwise. */
@Schema(name = "WageRepaymentCorrection")
record RepaymentCorrection(
        @Valid @NotNull StatedRepayment repayment,
        @NotBlank @Size(max = 500) String reason) {

    RepaymentCorrection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
