package org.ganlao.socialinsurance.treasury.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.Bearer;
import org.ganlao.socialinsurance.treasury.fund.domain.FundOperation;
import org.ganlao.socialinsurance.treasury.fund.domain.OperationKind;
import org.ganlao.socialinsurance.treasury.fund.domain.PartSettled;

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
        String document,

        @Schema(description = "划转结算款的，填写所结算的部分 · The part of a settlement that it moves") @Valid
        StatedPart settles,

        @Schema(
                description = "存款、国库券约定年利率，百分数 · Agreed to be yielded in a year of what is lent, percent",
                examples = "2.79")
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax(value = "100", inclusive = false)
        @Digits(integer = 2, fraction = 6)
        BigDecimal rate,

        @Schema(description = "到期、兑付所对应的存入或购买 · The operation by which what comes back was lent")
        UUID lent) {

    static final String EXAMPLE = """
            {"sourceRef": "JJ-2007-0001", "insurance": "pension", "region": "360102", "kind": "fiscal-subsidy",
             "amount": "5000000.00", "on": "2007-03-05", "document": "赣财社〔2007〕15号"}""";

    /** A bearer's part of a settlement. */
    @Schema(name = "SettlementPart")
    record StatedPart(@NotNull UUID settlement, @NotNull Bearer bearer) {

        private PartSettled part() {
            return new PartSettled(settlement, bearer);
        }
    }

    FundOperation.Terms terms() {
        return new FundOperation.Terms(
                insurance,
                region,
                kind,
                amount,
                Objects.requireNonNullElse(yielded, Money.ZERO),
                giver,
                on,
                document,
                settles == null ? null : settles.part(),
                rate,
                lent);
    }
}
