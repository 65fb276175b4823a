package org.ganlao.socialinsurance.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What should be known of the agency, whole, and why. */
record AgencyCorrection(
        @Valid @NotNull StatedAgency profile,
        @NotBlank @Size(max = 500) String reason) {}
