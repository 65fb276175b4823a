package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.inspection.domain.FoundViolation;
import org.ganlao.laborrights.enforcement.inspection.domain.ViolationKind;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** What an investigation found against an employer. */
record StatedViolation(
        @NotNull ViolationKind kind,
        @NotNull EmployerToken employer,

        @Schema(description = "涉及人数 · Persons concerned") @NotNull @Min(1) @Max(1_000_000)
        Integer persons,

        @Schema(description = "应付金额，元；不涉及金额的为 0 · Owed, yuan; 0 where it is not about money") @NotNull
        Money amount) {

    FoundViolation found() {
        if (amount.isNegative()) {
            throw new Rejection(CommonRefusal.INVALID_REQUEST).at("/violations");
        }
        return new FoundViolation(kind, employer.value(), persons, amount);
    }
}
