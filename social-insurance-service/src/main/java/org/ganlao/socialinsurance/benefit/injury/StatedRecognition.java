package org.ganlao.socialinsurance.benefit.injury;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryGround;

/** Whether an injury is recognised as one at work. */
@Schema(examples = "{\"on\":\"2007-04-20\",\"ground\":\"at-work\",\"because\":\"符合第十四条第（一）项\"}")
record StatedRecognition(
        @Schema(description = "认定日期 · Day of the decision") @NotNull
        LocalDate on,

        @Schema(description = "法定情形，不予认定则不填 · Ground of the law, absent where it is not recognised")
        InjuryGround ground,

        @NotBlank @Size(max = 500) String because) {

    StatedRecognition {
        because = because == null ? null : Masking.maskWithin(because);
    }
}
