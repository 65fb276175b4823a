package org.ganlao.socialinsurance.collection.arrears;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;

/** An order for all that is overdue of an employer and in no order yet. */
@Schema(examples = PaymentOrderRequest.EXAMPLE)
record PaymentOrderRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull @Pattern(regexp = "[0-9]{6}") String region,

        @NotNull EmployerToken employer,

        @Schema(description = "下达日期 · Day on which it was served") @NotNull
        LocalDate issuedOn,

        @Schema(description = "限期缴纳的最后一日 · Last day of the time limit") @NotNull
        LocalDate payUntil) {

    static final String EXAMPLE = """
            {"sourceRef": "XQ-2007-012", "region": "360102", "employer": "71526726X", "issuedOn": "2007-06-30",
             "payUntil": "2007-07-15"}""";
}
