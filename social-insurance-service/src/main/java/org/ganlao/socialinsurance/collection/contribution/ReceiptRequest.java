package org.ganlao.socialinsurance.collection.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.EmployerToken;

/** Contributions that were received. */
@Schema(examples = ReceiptRequest.EXAMPLE)
record ReceiptRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "票据号码，只入账一次 · Receipt number, booked once") @NotBlank @Size(max = 40)
        String number,

        @NotNull @Pattern(regexp = "[0-9]{6,12}") String region,

        EmployerToken employer,

        @Schema(description = "个人缴费者的参保关系 · Enrolment of the person who paid, instead of an employer")
        UUID enrolment,

        @Schema(description = "到账日期 · Day on which the money was received") @NotNull
        LocalDate receivedOn,

        @Schema(
                description =
                        "按险种列明的金额；不列明则填总额 · What it brought to each insurance; where it does not say so, the amount alone")
        @Size(min = 1, max = 6)
        List<@Valid @NotNull StatedLine> lines,

        @Schema(
                description =
                        "总额，按最早欠费月份和险种顺序清偿 · One amount, shared out month by month from the oldest, in the order of the insurances")
        Money amount) {

    static final String EXAMPLE = """
            {"sourceRef": "SJ-2007-0071", "number": "赣社保0071234", "region": "360102", "employer": "71526726X",
             "receivedOn": "2007-03-20", "lines": [{"insurance": "pension", "amount": "12500.00"},
             {"insurance": "medical", "amount": "3600.00"}, {"insurance": "unemployment", "amount": "1350.00"},
             {"insurance": "injury", "amount": "225.00"}, {"insurance": "maternity", "amount": "360.00"}]}""";
}
