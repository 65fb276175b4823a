package org.ganlao.skills.certification.credential;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A credential that somebody shows. */
@Schema(examples = PresentedCredential.EXAMPLE)
record PresentedCredential(
        @Schema(description = "JOSE 紧凑格式 · In JOSE's compact form") @NotBlank @Size(max = 8000)
        String credential) {

    static final String EXAMPLE = "{\"credential\": \"eyJhbGciOiJFUzI1NiIs…\"}";
}
