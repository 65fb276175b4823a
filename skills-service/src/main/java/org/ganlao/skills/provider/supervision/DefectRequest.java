package org.ganlao.skills.provider.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;
import org.ganlao.skills.provider.supervision.domain.DefectKind;

/** What an inspection found not in order. */
@Schema(name = "InstitutionDefectRequest", examples = DefectRequest.EXAMPLE)
record DefectRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID inspection,
        @NotNull DefectKind kind,
        @NotNull LocalDate foundOn,
        @NotBlank @Size(max = 500) String description) {

    static final String EXAMPLE = """
            {"sourceRef": "JC-2007-021-1", "inspection": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8da1", "kind": "false-advertising",
             "foundOn": "2007-04-10", "description": "承诺包就业、包拿证"}""";

    DefectRequest {
        description = description == null ? null : Masking.maskWithin(description);
    }
}
