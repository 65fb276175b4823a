package org.ganlao.laborrights.enforcement.grid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A credential is taken back. */
record CredentialRevocation(
        @Schema(examples = "2007-06-01") @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String reason) {}
