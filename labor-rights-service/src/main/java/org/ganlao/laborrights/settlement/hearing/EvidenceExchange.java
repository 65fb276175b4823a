package org.ganlao.laborrights.settlement.hearing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the other side saw a piece of evidence. */
record EvidenceExchange(
        @Schema(examples = "2007-03-26") @NotNull LocalDate on) {}
