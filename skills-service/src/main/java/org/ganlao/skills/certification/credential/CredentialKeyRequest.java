package org.ganlao.skills.certification.credential;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That another key shall sign, once a second person agrees and everybody can know it. */
@Schema(examples = CredentialKeyRequest.EXAMPLE)
record CredentialKeyRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotBlank @Size(max = 500) String reason) {

    static final String EXAMPLE = """
            {"sourceRef": "MY-2008-01", "reason": "年度更换"}""";
}
