package org.ganlao.skills.certification.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Request to suspend, reinstate or revoke a certificate. */
record CertificateChange(
        @Schema(examples = "2007-06-20") @NotNull LocalDate on,

        @Schema(description = "事由", examples = "涉嫌替考，正在核查") @NotBlank @Size(max = 500)
        String reason) {

    CertificateChange {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
