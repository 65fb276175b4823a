package org.ganlao.employment.startup.microloan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.microloan.domain.Application;
import org.ganlao.employment.startup.microloan.domain.LoanProduct;
import org.ganlao.employment.startup.microloan.domain.RepaymentMethod;
import org.ganlao.platform.money.Money;

record StatedApplication(
        @Schema(description = "受理地区", examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @NotNull LoanProduct product,

        @Schema(description = "合伙人数，非合伙为 1 · Partners; 1 of other loans") @Min(1) @Max(100)
        int partners,

        @NotNull Money principal,

        @Schema(description = "期限（月）") @Min(1) @Max(120) int months,

        @NotNull RepaymentMethod method,

        @Schema(examples = "开办早餐店") @NotBlank @Size(max = 500)
        String purpose,

        @Schema(examples = "2007-03-05") @NotNull LocalDate appliedOn,

        @Schema(description = "担保基金 · The fund that shall guarantee the loan") @NotNull
        UUID fund) {

    Application application() {
        return new Application(region, product, partners, principal, months, method, purpose, appliedOn, fund);
    }

    static StatedApplication from(Application application) {
        return new StatedApplication(
                application.region(),
                application.product(),
                application.partners(),
                application.principal(),
                application.months(),
                application.method(),
                application.purpose(),
                application.appliedOn(),
                application.fund());
    }
}
