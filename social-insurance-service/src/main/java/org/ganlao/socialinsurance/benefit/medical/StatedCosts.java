package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.medical.domain.Costs;

/** Costs by class of the catalogues, as requests state them and answers show them. */
record StatedCosts(
        @Schema(description = "甲类") @NotNull Money classA,

        @Schema(description = "乙类") @NotNull Money classB,

        @Schema(description = "丙类（目录外）") @NotNull Money classC) {

    Costs costs() {
        return new Costs(classA, classB, classC);
    }
}
