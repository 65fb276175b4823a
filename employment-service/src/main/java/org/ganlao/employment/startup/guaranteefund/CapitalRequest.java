package org.ganlao.employment.startup.guaranteefund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

@Schema(examples = CapitalRequest.EXAMPLE)
record CapitalRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "担保基金 · The fund") @NotNull UUID fund,
        @NotNull Money amount,

        @Schema(description = "到账日期 · Day on which the money came in", examples = "2007-03-05") @NotNull
        LocalDate paidOn,

        @Schema(description = "出资方 · Who paid it in", examples = "东湖区财政局") @NotBlank @Size(max = 100)
        String payer) {

    static final String EXAMPLE = """
            {"sourceRef": "ZJ-2007-001", "fund": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c9101", "amount": "1000000.00",
             "paidOn": "2007-03-05", "payer": "东湖区财政局"}""";
}
