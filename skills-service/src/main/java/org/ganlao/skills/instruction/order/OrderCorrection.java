package org.ganlao.skills.instruction.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What should have been recorded, whole, and why it was not. */
record OrderCorrection(
        @Valid @NotNull StatedTerms terms,
        @NotBlank @Size(max = 500) String reason) {}
