package org.ganlao.employment.market.purchase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the contract and its lines anew, whole. */
record ServiceContractCorrection(
        @Schema(examples = "补充协议") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedServiceContract contract) {}
