package org.ganlao.socialinsurance.oldage.annuity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.StatedPerson;

@Schema(name = "AnnuityContributionSheet")
record ContributionSheet(
        @Schema(description = "贵系统内的参考号 · Your own reference") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(examples = "2007-03") @NotNull YearMonth month,
        @NotEmpty @Size(max = 1000) List<@Valid @NotNull Line> lines) {

    @Schema(name = "AnnuityContributionLine")
    record Line(
            @NotNull @Valid StatedPerson person,

            @Schema(description = "当月工资 · Wage of the month", examples = "1500.00") @NotNull
            Money wage,

            @Schema(examples = "120.00") @NotNull Money employerPart,
            @Schema(examples = "60.00") @NotNull Money personPart) {}
}
