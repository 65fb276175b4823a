package org.ganlao.socialinsurance.benefit.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

@Schema(examples = PaymentRunRequest.EXAMPLE)
record PaymentRunRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull Insurance insurance,

        @Schema(description = "待遇项目 · Code of the benefit", examples = "pension") @NotBlank @Size(max = 60)
        String benefit,

        @Schema(description = "支付地区，含下级 · Region that is paid, with those below it", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(
                description =
                        "发放月份；为空则支付已批准的单笔待遇 · Month that is assembled and paid; without it what was claimed singly and"
                                + " approved, or returned by the bank, is paid",
                examples = "2007-06")
        YearMonth month,

        @Schema(
                description =
                        "支付日期，不得晚于今日；为空为实际支付之日 · Day on which the bank pays, which has come; without it the day on"
                                + " which the run is paid",
                examples = "2007-06-15")
        LocalDate payOn) {

    static final String EXAMPLE = """
            {"sourceRef": "FF-2007-06", "insurance": "pension", "benefit": "pension", "region": "360102", "month": "2007-06"}""";
}
