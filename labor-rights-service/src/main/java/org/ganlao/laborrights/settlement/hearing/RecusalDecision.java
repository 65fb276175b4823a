package org.ganlao.laborrights.settlement.hearing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided of a request. */
record RecusalDecision(
        @Schema(examples = "2007-04-05") @NotNull LocalDate on,
        boolean upheld,

        @Schema(description = "决定回避时替换的仲裁员 · Who takes the place, where it is upheld")
        UUID replacement) {}
