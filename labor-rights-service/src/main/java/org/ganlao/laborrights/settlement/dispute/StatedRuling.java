package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the court ruled on the revocation of an award, and when the sides received that. */
@Schema(name = "DisputeRevocationRuling")
record StatedRuling(
        @Schema(examples = "2008-08-08") @NotNull LocalDate on,

        @Schema(description = "是否裁定撤销裁决 · Whether the award is revoked") @NotNull
        Boolean revoked,

        @Schema(examples = "2008-08-11") @NotNull LocalDate workersReceivedOn,
        @Schema(examples = "2008-08-12") @NotNull LocalDate employersReceivedOn) {}
