package org.ganlao.skills.provider.baseproject;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What should have been recorded, whole, and why it was not. */
record BaseProjectCorrection(
        @NotBlank @Size(max = 100) String name,
        @Valid @NotNull StatedFunding funding,
        @NotBlank @Size(max = 500) String reason) {}
