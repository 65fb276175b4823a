package org.ganlao.laborrights.settlement.mediation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.mediation.domain.FailureGround;

/** When and why a mediation came to nothing. */
record MediationFailure(
        @Schema(examples = "2007-03-02") @NotNull LocalDate on,
        @NotNull FailureGround ground) {}
