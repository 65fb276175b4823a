package org.ganlao.employment.seeking.jobseeker.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * Re-employment Preferential Certificate (再就业优惠证). It is looked at every year (年检); between the looks it is good
 * for a year.
 *
 * @param validUntil last day on which it is good
 * @param checkedOn day of the last yearly check, at first the day of issue
 */
@Embeddable
public record PreferentialCertificate(
        @Column(name = "preferential_certificate") String number,

        @Enumerated(EnumType.STRING) @Column(name = "holder_group")
        HolderGroup holderGroup,

        @Column(name = "preferential_certificate_issued_on") LocalDate issuedOn,

        @Column(name = "preferential_certificate_valid_until")
        LocalDate validUntil,

        @Column(name = "preferential_certificate_checked_on")
        LocalDate checkedOn) {

    public PreferentialCertificate {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(holderGroup, "holderGroup");
        if (validUntil.isBefore(issuedOn)) {
            throw new Rejection(JobSeekerRefusal.CERTIFICATE_ENDS_BEFORE_ISSUE);
        }
        if (checkedOn.isBefore(issuedOn)) {
            throw new Rejection(JobSeekerRefusal.CHECKED_BEFORE_ISSUE);
        }
    }

    /** Whether the holder may claim by it: within its validity and not more than a year after the last check. */
    public boolean goodOn(LocalDate day) {
        return !day.isBefore(issuedOn) && !day.isAfter(validUntil) && day.isBefore(checkedOn.plusYears(1));
    }

    PreferentialCertificate checked(LocalDate day) {
        if (day.isAfter(validUntil)) {
            throw new Rejection(JobSeekerRefusal.CERTIFICATE_RUN_OUT, validUntil);
        }
        return new PreferentialCertificate(number, holderGroup, issuedOn, validUntil, day);
    }
}
