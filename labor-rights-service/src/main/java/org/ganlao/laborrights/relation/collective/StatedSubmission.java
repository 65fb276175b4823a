package org.ganlao.laborrights.relation.collective;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signed contract is submitted to the department. */
@Schema(name = "CollectiveSubmission")
record StatedSubmission(
        @Schema(description = "双方首席代表签字日期 · Day of the later signature", examples = "2007-02-08") @NotNull
        LocalDate signedOn,

        @Schema(description = "收到文本日期 · Day on which the department received it", examples = "2007-02-12") @NotNull
        LocalDate receivedOn) {}
