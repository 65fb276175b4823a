package org.ganlao.employment.aid.insurancesubsidy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.support.domain.WorkedFigure;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.personal.Masking;

@Schema(examples = InsuranceSubsidyRequest.EXAMPLE)
public record InsuranceSubsidyRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Min(2000) @Max(2100) int year,

        @Schema(description = "缴费所属月份 · Month for which it was paid") @Min(1) @Max(12)
        int month,

        @Schema(description = "该月实际缴费（元） · Contribution paid for the month", examples = "312.40") @NotNull
        Money paid,

        @NotNull LocalDate paidOn,

        @Schema(description = "缴费凭证号 · Number of the receipt", examples = "赣01023456") @NotBlank @Size(max = 40)
        String receipt) {

    static final String EXAMPLE = """
            {"sourceRef": "SB-2007-05-0012", "year": 2007, "month": 5, "paid": "312.40", "paidOn": "2007-05-28",
             "receipt": "赣01023456"}""";

    public InsuranceSubsidyRequest {
        receipt = receipt == null ? null : Masking.maskWithin(receipt);
    }

    public YearMonth ofMonth() {
        return YearMonth.of(year, month);
    }

    /** What the request states, and the figures that were used with it. */
    public List<WorkedFigure> working(ParameterSet figures) {
        return Stream.concat(
                        Stream.of(
                                WorkedFigure.counted("contribution-paid", paid, "yuan"),
                                WorkedFigure.counted("contribution-paid-on", paidOn, "day"),
                                WorkedFigure.counted("contribution-receipt", receipt, "text")),
                        figures.trace().stream().map(WorkedFigure::of))
                .toList();
    }
}
