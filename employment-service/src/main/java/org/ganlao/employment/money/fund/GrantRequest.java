package org.ganlao.employment.money.fund;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.money.fund.domain.FundGrant;
import org.ganlao.platform.money.Money;

@Schema(examples = GrantRequest.EXAMPLE)
record GrantRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(
                description = "接收地区：省（年度预算）、设区市（由省下达）或县（由市下达） · Who gets it: the province its budget, a city"
                        + " from the province, a county from its city",
                examples = "360100")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "预算年度", examples = "2007") @Min(2000) @Max(2100)
        int year,

        @NotNull Money amount,

        @Schema(description = "下达日期", examples = "2007-03-05") @NotNull
        LocalDate on,

        @Schema(description = "下达文号，同一地区不得重复 · Document that grants it, once for a region") @NotBlank @Size(max = 100)
        String document) {

    static final String EXAMPLE = """
            {"sourceRef": "ZJ-2007-0001", "region": "360100", "year": 2007, "amount": "5000000.00",
             "on": "2007-03-05", "document": "赣财社〔2007〕12号"}""";

    /** @param giver the region above; null for the province */
    FundGrant.Terms terms(String giver) {
        return new FundGrant.Terms(region, giver, year, amount, on, document);
    }
}
