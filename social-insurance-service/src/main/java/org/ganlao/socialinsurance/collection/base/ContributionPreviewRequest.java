package org.ganlao.socialinsurance.collection.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;

/** A person somebody thinks of, in a month; and what would be due by other rates. */
@Schema(examples = ContributionPreviewRequest.EXAMPLE)
record ContributionPreviewRequest(
        @NotNull @Pattern(regexp = "[0-9]{6}") String region,

        @NotNull InsuredKind kind,

        @Schema(description = "费率和基数上下限的适用日期 · Day whose rates and bounds are taken", examples = "2007-03-01") @NotNull
        LocalDate on,

        @Schema(description = "申报月工资，未申报则不填 · Declared wage per month; absent where none is")
        Money wage,

        @Schema(description = "出生日期 · Birthday, which decides the share of the medical account")
        LocalDate born,

        @Schema(description = "工伤保险行业风险类别 · Industry class of the employer") @Min(1) @Max(3)
        Integer industryClass,

        @Schema(description = "另行测算的费率（百分比） · Other rates to try, in percent") @Size(max = 5)
        List<@Valid @NotNull OtherRates> otherRates) {

    static final String EXAMPLE = """
            {"region": "360102", "kind": "employee", "on": "2007-03-01", "wage": "2000.00", "industryClass": 2,
             "otherRates": [{"insurance": "pension", "employer": 19}]}""";
}
