package org.ganlao.socialinsurance.benefit.safety;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The works end. */
@Schema(examples = "{\"on\":\"2007-06-20\"}")
record SiteClosure(
        @Schema(description = "结束日期 · Last day of the works") @NotNull
        LocalDate on) {}
