package org.ganlao.laborrights.enforcement.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The campaign anew and whole, and why. */
@Schema(name = "InspectionCampaignCorrection")
record CampaignCorrection(
        @Valid @NotNull StatedCampaign stated,
        @NotBlank @Size(max = 500) String reason) {}
