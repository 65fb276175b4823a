package org.ganlao.socialinsurance.benefit.injury;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

/** A dependant of somebody who died at work. */
@Schema(name = "InjuryDependant")
record StatedDependant(
        @Valid @NotNull StatedPerson person,

        @Schema(description = "是否配偶 · Whether husband or wife") @NotNull
        Boolean spouse,

        @Schema(description = "孤寡老人或孤儿 · An orphan, or old and alone") @NotNull
        Boolean alone) {}
