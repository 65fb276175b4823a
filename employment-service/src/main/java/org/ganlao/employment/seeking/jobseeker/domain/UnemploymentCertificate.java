package org.ganlao.employment.seeking.jobseeker.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** Unemployment Registration Certificate (失业登记证). */
@Embeddable
public record UnemploymentCertificate(
        @Column(name = "unemployment_certificate") String number,
        @Column(name = "unemployment_certificate_issued_on") LocalDate issuedOn) {

    public UnemploymentCertificate {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issuedOn, "issuedOn");
    }
}
