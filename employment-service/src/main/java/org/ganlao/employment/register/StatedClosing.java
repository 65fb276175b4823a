package org.ganlao.employment.register;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of a register closes. */
public record StatedClosing(
        @Schema(description = "撤销日期 · First day on which it exists no longer", examples = "2007-06-01") @NotNull
        LocalDate closedOn) {}
