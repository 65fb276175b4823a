package org.ganlao.laborrights.wage.deposit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.deposit.domain.DepositOutline;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.Masking;

/** What a deposit is in truth, or has to be from now on, and why; whose bureau keeps it, and since when, is never another. */
@Schema(name = "WageDepositCorrection")
record DepositCorrection(
        @Valid @NotNull Terms deposit,
        @NotBlank @Size(max = 500) String reason) {

    DepositCorrection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }

    @Schema(name = "WageDepositTerms")
    record Terms(
            @NotNull EmployerToken employer,
            @NotBlank @Size(max = 200) String employerName,

            @Schema(description = "工程项目；为单位全部业务缴存的为空 · Project; none where it is for all that the employer does")
            @Size(min = 1, max = 200)
            String project,

            @Schema(description = "应缴存金额 · So much must be held") @NotNull
            Money required) {

        DepositOutline of(String region, LocalDate openedOn) {
            return new DepositOutline(region, employer.value(), employerName, project, required, openedOn);
        }
    }
}
