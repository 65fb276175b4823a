package org.ganlao.socialinsurance.fund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.fund.domain.FundOperation;
import org.ganlao.socialinsurance.fund.domain.OperationKind;

@Schema(examples = OperationRequest.EXAMPLE)
record OperationRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull Insurance insurance,

        @Schema(description = "基金所在统筹地区 · Region whose fund it is", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull OperationKind kind,

        @NotNull Money amount,

        @Schema(
                type = SchemaType.STRING,
                description = "存款、国库券收益，只在到期兑付时填写 · Yield of what was lent, beside the amount",
                examples = "0.00")
        Money yielded,

        @Schema(description = "调剂金的调出地区 · Region of the fund that gives an adjustment") @Pattern(regexp = "[0-9]{6}")
        String giver,

        @Schema(description = "业务日期", examples = "2007-03-05") @NotNull
        LocalDate on,

        @Schema(description = "凭证或文号 · Voucher or document that shows it") @NotBlank @Size(max = 100)
        String document) {

    static final String EXAMPLE = """
            {"sourceRef": "JJ-2007-0001", "insurance": "pension", "region": "360102", "kind": "fiscal-subsidy",
             "amount": "5000000.00", "on": "2007-03-05", "document": "赣财社〔2007〕15号"}""";

    FundOperation.Terms terms() {
        return new FundOperation.Terms(
                insurance, region, kind, amount, Objects.requireNonNullElse(yielded, Money.ZERO), giver, on, document);
    }
}
