package org.ganlao.laborrights.wage.guideline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a draft should say, whole, and why. */
@Schema(name = "WagePublicationCorrection")
record PublicationCorrection(
        @Valid @NotNull StatedPublication content,
        @NotBlank @Size(max = 500) String reason) {}
