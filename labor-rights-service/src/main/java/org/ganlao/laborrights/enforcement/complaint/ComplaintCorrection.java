package org.ganlao.laborrights.enforcement.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a complaint says, anew and whole, and why; another region passes it on. */
@Schema(name = "ReceivedComplaintCorrection")
record ComplaintCorrection(
        @Valid @NotNull StatedMatter matter,
        @NotBlank @Size(max = 500) String reason) {}
