package org.ganlao.laborrights.finding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding is handed to a case. */
@Schema(examples = "{\"on\": \"2007-06-20\", \"inspectionCase\": \"0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d96\"}")
record StatedAssignment(
        @Schema(description = "交办日期") @NotNull LocalDate on,

        @Schema(description = "办理案件 · Open case of the inspectorate that looks into it") @NotNull
        UUID inspectionCase) {}
