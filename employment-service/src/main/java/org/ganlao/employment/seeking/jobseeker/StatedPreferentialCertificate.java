package org.ganlao.employment.seeking.jobseeker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.jobseeker.domain.HolderGroup;
import org.ganlao.employment.seeking.jobseeker.domain.PreferentialCertificate;

/** 再就业优惠证. */
record StatedPreferentialCertificate(
        @Schema(examples = "赣3601022006001234") @NotBlank @Size(max = 40)
        String number,

        @NotNull HolderGroup holderGroup,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate validUntil,

        @Schema(description = "最近一次年检日期，未年检时不填 · Day of the last yearly check, absent before the first")
        LocalDate checkedOn) {

    PreferentialCertificate certificate() {
        return new PreferentialCertificate(
                number, holderGroup, issuedOn, validUntil, checkedOn == null ? issuedOn : checkedOn);
    }

    static StatedPreferentialCertificate from(PreferentialCertificate certificate) {
        return certificate == null
                ? null
                : new StatedPreferentialCertificate(
                        certificate.number(),
                        certificate.holderGroup(),
                        certificate.issuedOn(),
                        certificate.validUntil(),
                        certificate.checkedOn());
    }
}
