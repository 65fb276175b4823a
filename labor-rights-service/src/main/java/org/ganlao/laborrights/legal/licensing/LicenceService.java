package org.ganlao.laborrights.legal.licensing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision is served. */
record LicenceService(
        @Schema(description = "送达日期", examples = "2007-03-30") @NotNull
        LocalDate on) {}
