package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.socialinsurance.benefit.medical.domain.CadrePayer;
import org.ganlao.socialinsurance.benefit.medical.domain.CadreReceipt.Paid;

/** Money for a region's pool of retired cadres, received. */
record CadreReceiptRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull @Pattern(regexp = "[0-9]{6,12}") String region,
        @NotNull CadrePayer payer,

        @Schema(description = "缴款单位，仅单位缴纳时填 · Employer that paid, if one did")
        EmployerToken employer,

        @Schema(description = "归还的历年超支，当年缴款不填 · Earlier overspend that it settles; none for the running year")
        UUID overspend,

        @NotNull Money amount,
        @NotNull LocalDate receivedOn,

        @Schema(description = "票据或拨款文号 · Receipt or notice") @NotBlank @Size(max = 60)
        String document) {

    Paid paid() {
        return new Paid(payer, employer == null ? null : employer.value(), overspend, amount);
    }
}
