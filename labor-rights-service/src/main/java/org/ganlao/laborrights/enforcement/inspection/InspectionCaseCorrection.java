package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a case is about, anew and whole, and why. */
record InspectionCaseCorrection(
        @Valid @NotNull StatedCase stated,
        @NotBlank @Size(max = 500) String reason) {}
