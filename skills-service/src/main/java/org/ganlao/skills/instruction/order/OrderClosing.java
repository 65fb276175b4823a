package org.ganlao.skills.instruction.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order asks for nobody any more. */
record OrderClosing(
        @Schema(examples = "2007-06-20") @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String reason) {}
