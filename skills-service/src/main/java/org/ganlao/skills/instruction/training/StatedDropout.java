package org.ganlao.skills.instruction.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;
import org.ganlao.skills.instruction.training.domain.Dropout;

/** A dropout as requests state it and answers show it. */
@Schema(examples = "{\"on\":\"2007-03-09\",\"reason\":\"外出务工\"}")
record StatedDropout(
        @NotNull LocalDate on, @NotBlank @Size(max = 500) String reason) {

    StatedDropout {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }

    Dropout dropout() {
        return new Dropout(on, reason);
    }

    static StatedDropout from(Dropout dropout) {
        return dropout == null ? null : new StatedDropout(dropout.on(), dropout.reason());
    }
}
