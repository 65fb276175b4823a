package org.ganlao.skills.provider.institution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.provider.institution.domain.LicenceDecision;

/** What shall become of an institution's licence. */
@Schema(examples = LicenceDecisionRequest.EXAMPLE)
record LicenceDecisionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID institution,
        @NotNull LicenceDecision.Kind kind,

        @Schema(description = "生效日期 · From which day") @NotNull
        LocalDate on,

        @NotBlank @Size(max = 500) String why) {

    static final String EXAMPLE = """
            {"sourceRef": "CF-2007-003", "institution": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d91", "kind": "suspension",
             "on": "2007-05-08", "why": "发布虚假招生广告"}""";
}
