package org.ganlao.employment.market.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the agency and its licences anew, whole. */
record AgencyCorrection(
        @Schema(examples = "许可证吊销") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedAgency agency) {}
