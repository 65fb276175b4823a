package org.ganlao.laborrights.finding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding is handed to a case. */
@Schema(examples = "{\"on\": \"2007-06-20\"}")
record StatedAssignment(
        @Schema(description = "交办日期") @NotNull LocalDate on,

        @Schema(description = "已受理的投诉案件；不填的另行立案 · Accepted complaint about the same; without one a case is opened")
        UUID inspectionCase) {}
