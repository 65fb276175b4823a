package org.ganlao.laborrights.settlement.mediation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request for what needs no more than its day. */
record MediationDay(
        @Schema(examples = "2007-04-20") @NotNull LocalDate on) {}
