package org.ganlao.employment.seeking.dossier;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The file is released. */
record StatedRelease(
        @Schema(description = "转出日期 · Day of the release", examples = "2007-05-15") @NotNull
        LocalDate on) {}
