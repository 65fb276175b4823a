package org.ganlao.laborrights.relation.collective;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which the representatives agreed, and on what. */
record DraftAgreement(
        @Schema(examples = "2007-02-01") @NotNull LocalDate on,
        @Valid @NotNull StatedDraft draft) {}
