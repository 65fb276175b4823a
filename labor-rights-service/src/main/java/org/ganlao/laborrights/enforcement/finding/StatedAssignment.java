package org.ganlao.laborrights.enforcement.finding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding is handed to a case. */
@Schema(examples = "{\"on\": \"2007-06-30\"}")
record StatedAssignment(
        @Schema(description = "交办日期") @NotNull LocalDate on,

        @Schema(
                description =
                        "在办监察案件或者已受理的投诉；不填的另行立案 · Open case, or accepted complaint, about the same; without one a case is opened")
        UUID inspectionCase) {}
