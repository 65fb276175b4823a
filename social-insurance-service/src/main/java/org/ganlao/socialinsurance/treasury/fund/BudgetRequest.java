package org.ganlao.socialinsurance.treasury.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

@Schema(examples = BudgetRequest.EXAMPLE)
record BudgetRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull Insurance insurance,

        @Schema(description = "基金所在统筹地区 · Region whose fund it is", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "预算年度", examples = "2007") @Min(2000) @Max(2100)
        int year,

        @Schema(description = "批复文号 · Document that decides it") @NotBlank @Size(max = 100)
        String document,

        @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull StatedBudgetLine> lines) {

    static final String EXAMPLE = """
            {"sourceRef": "YS-2007-01", "insurance": "pension", "region": "360102", "year": 2007, "document": "洪财社〔2007〕2号",
             "lines": [{"item": "income/contribution", "amount": "60000000.00"}, {"item": "expense/benefit", "amount": "52000000.00"}]}""";
}
