package org.ganlao.socialinsurance.oldage.pension;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An adjustment that somebody thinks of. */
record SimulationRequest(
        @Schema(description = "测算地区，含所辖县区 · Region, with its counties", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull @Valid StatedTerms terms) {}
