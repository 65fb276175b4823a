package org.ganlao.laborrights.wage.deposit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.deposit.domain.DepositOutline;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.EmployerToken;

/** Who deposits for what, as requests state it and answers show it. */
@Schema(name = "StatedWageDeposit")
record StatedDeposit(
        @Schema(examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull EmployerToken employer,

        @Schema(examples = "南昌东湖建筑工程有限公司") @NotBlank @Size(max = 200)
        String employerName,

        @Schema(
                description = "工程项目；为单位全部业务缴存的为空 · Project; none where it is for all that the employer does",
                examples = "东湖大厦")
        @Size(min = 1, max = 200)
        String project,

        @Schema(description = "应缴存金额 · So much must be held") @NotNull
        Money required,

        @NotNull LocalDate openedOn) {

    DepositOutline outline() {
        return new DepositOutline(region, employer.value(), employerName, project, required, openedOn);
    }

    static StatedDeposit from(DepositOutline outline) {
        return new StatedDeposit(
                outline.region(),
                EmployerToken.of(outline.employer()),
                outline.employerName(),
                outline.project(),
                outline.required(),
                outline.openedOn());
    }
}
