package org.ganlao.employment.seeking.jobseeker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.jobseeker.domain.UnemploymentCertificate;

/** 失业登记证. */
record StatedUnemploymentCertificate(
        @Schema(examples = "3601022007000123") @NotBlank @Size(max = 40)
        String number,

        @NotNull LocalDate issuedOn) {

    UnemploymentCertificate certificate() {
        return new UnemploymentCertificate(number, issuedOn);
    }

    static StatedUnemploymentCertificate from(UnemploymentCertificate certificate) {
        return certificate == null
                ? null
                : new StatedUnemploymentCertificate(certificate.number(), certificate.issuedOn());
    }
}
