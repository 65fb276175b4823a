package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Who shall answer a petition. */
@Schema(examples = "{\"officer\": \"7c9e6679-7425-40de-944b-e07fc1f90ae7\"}")
record PetitionAssignment(
        @Schema(description = "承办人账号 · Subject of the officer") @NotBlank @Size(max = 100)
        String officer) {

    PetitionAssignment {
        officer = officer == null ? null : Masking.maskWithin(officer);
    }
}
