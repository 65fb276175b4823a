package org.ganlao.socialinsurance.register.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a person died, and how it is known. */
@Schema(examples = "{\"on\":\"2007-03-05\",\"evidence\":\"火化证 2007-0412\"}")
record StatedDeath(
        @Schema(description = "死亡日期，当日仍属参保 · Day of the death, the last insured one") @NotNull
        LocalDate on,

        @Schema(description = "证明材料 · By what it is known") @NotBlank @Size(max = 200)
        String evidence) {}
