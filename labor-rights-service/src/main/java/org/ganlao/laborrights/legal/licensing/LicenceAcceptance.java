package org.ganlao.laborrights.legal.licensing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application is accepted. */
record LicenceAcceptance(
        @Schema(description = "受理日期", examples = "2007-03-08") @NotNull
        LocalDate on) {}
