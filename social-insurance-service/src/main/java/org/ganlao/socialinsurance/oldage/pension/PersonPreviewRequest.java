package org.ganlao.socialinsurance.oldage.pension;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.socialinsurance.oldage.pension.domain.RetirementGround;

/** Asks what somebody's pension would be. */
record PersonPreviewRequest(
        @NotNull @Valid StatedPerson person,
        @NotNull RetirementGround ground,

        @Schema(description = "退休日期，可为将来 · Day of the retirement, also one to come", examples = "2007-05-31") @NotNull
        LocalDate on) {}
