package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who shall answer a petition. */
@Schema(examples = "{\"officer\": \"inspector.donghu\"}")
record PetitionAssignment(
        @Schema(description = "承办人账号 · Subject of the officer") @NotBlank @Size(max = 100)
        String officer) {}
