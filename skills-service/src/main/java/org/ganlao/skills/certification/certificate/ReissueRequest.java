package org.ganlao.skills.certification.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Request to issue a certificate anew. */
record ReissueRequest(
        @Schema(description = "新证书上的姓名；不填则不变 · Name in the new one; as in the old one where absent", examples = "王芳")
        @Size(min = 1, max = 100)
        String holderName,

        @Schema(description = "换发原因", examples = "证书遗失") @NotBlank @Size(max = 500)
        String reason) {

    ReissueRequest {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
