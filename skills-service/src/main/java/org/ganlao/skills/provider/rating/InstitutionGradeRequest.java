package org.ganlao.skills.provider.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An institution to rate anew. */
@Schema(examples = "{\"sourceRef\": \"PJ-2007-004\", \"institution\": \"0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d91\"}")
record InstitutionGradeRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID institution) {}
