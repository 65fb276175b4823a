package org.ganlao.employment.market.purchase;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

record ServiceDeliveryRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "合同 · Id of the contract") @NotNull
        UUID contract,

        @Schema(description = "合同中的成果项 · Line of the contract", examples = "1") @NotNull @Min(1) @Max(1000)
        Integer line,

        @Schema(description = "交付日期 · Day of the delivery") @NotNull
        LocalDate deliveredOn,

        @Schema(description = "成果说明与佐证 · What shows that it was delivered", examples = "就业人员名册50人")
        @NotBlank
        @Size(max = 500)
        String evidence) {

    ServiceDeliveryRequest {
        evidence = evidence == null ? null : Masking.maskWithin(evidence);
    }
}
