package org.ganlao.employment.aid.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record PaymentRunRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(
                description = "支付地区，其就业资金支付 · Region whose claims are paid out of its part of the fund",
                examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(
                description = "支付补贴期间截至此日的已批准申请 · Pays approved claims for a time that ends by this day",
                examples = "2007-05-31")
        @NotNull
        LocalDate until) {}
