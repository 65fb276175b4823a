package org.ganlao.skills.certification.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;
import org.ganlao.skills.certification.certificate.domain.RevocationGround;

/** Request to revoke a certificate. */
record CertificateRevocation(
        @Schema(examples = "2007-06-20") @NotNull LocalDate on,

        @Schema(description = "事由", examples = "培训学时造假") @NotBlank @Size(max = 500)
        String reason,

        @Schema(
                description =
                        "责任所在；只有培训不实计入培训机构信用 · Where the ground lies; only what lies with the training counts against the school",
                examples = "training")
        RevocationGround ground) {

    CertificateRevocation {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
