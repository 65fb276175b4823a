package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The petitioners ask for a review. */
record ReviewRequest(
        @Schema(description = "请求日期", examples = "2007-05-20") @NotNull
        LocalDate on) {}
