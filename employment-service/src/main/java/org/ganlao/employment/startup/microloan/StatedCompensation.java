package org.ganlao.employment.startup.microloan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fund pays the bank. */
record StatedCompensation(
        @Schema(examples = "2007-06-20") @NotNull LocalDate on,

        @Schema(description = "true 为结清全部，false 为代偿到期部分 · All that is owed, or what is due") @NotNull
        Boolean whole) {}
