package org.ganlao.gateway.plan.publication.release;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit signs. */
@Schema(description = "签署 · A signature for the unit that the token names")
record SignatureRequest(
        @NotBlank
        @Size(min = 64, max = 64)
        @Schema(description = "所签内容的 SHA-256 · Hash of the content that you have seen")
        String hash) {}
