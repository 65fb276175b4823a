package org.ganlao.laborrights.enforcement.grid;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The time for which a credential is given. */
record StatedValidity(
        @Schema(examples = "2006-01-01") @NotNull LocalDate from,

        @Schema(description = "有效期末日 · Last day", examples = "2008-12-31") @NotNull
        LocalDate until) {}
