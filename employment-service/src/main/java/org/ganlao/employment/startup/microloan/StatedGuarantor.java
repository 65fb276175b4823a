package org.ganlao.employment.startup.microloan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.StatedPerson;

/** A guarantor of a loan as requests state one. */
record StatedGuarantor(
        @Valid @NotNull StatedPerson person,

        @Schema(description = "反担保金额 · For which the person stands at most", examples = "10000.00") @NotNull
        Money amount) {}
