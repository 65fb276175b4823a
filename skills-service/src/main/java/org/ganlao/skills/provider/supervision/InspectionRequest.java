package org.ganlao.skills.provider.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;
import org.ganlao.skills.provider.supervision.domain.InspectionFocus;

/** An inspection of an institution. */
@Schema(name = "InstitutionInspectionRequest", examples = InspectionRequest.EXAMPLE)
record InspectionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID institution,
        @NotNull InspectionFocus focus,
        @NotNull LocalDate inspectedOn,

        @Schema(description = "检查结论 · What came of it") @NotBlank @Size(max = 500)
        String result) {

    static final String EXAMPLE = """
            {"sourceRef": "JC-2007-021", "institution": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d91", "focus": "advertising",
             "inspectedOn": "2007-04-10", "result": "招生简章与备案内容不符"}""";

    InspectionRequest {
        result = result == null ? null : Masking.maskWithin(result);
    }
}
