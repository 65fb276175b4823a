package org.ganlao.laborrights.legal.reconsideration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.reconsideration.domain.CourtInstance;
import org.ganlao.laborrights.legal.reconsideration.domain.CourtStage;

/** Before which court a case comes. */
@Schema(name = "CourtFiling")
record StatedCourt(
        @NotNull CourtInstance instance,

        @Schema(examples = "东湖区人民法院") @NotBlank @Size(max = 100)
        String court,

        @Schema(description = "收到起诉状或上诉状副本之日 · Day on which the department was served", examples = "2007-04-10")
        @NotNull
        LocalDate filedOn) {

    CourtStage stage() {
        return CourtStage.filed(instance, court, filedOn);
    }
}
