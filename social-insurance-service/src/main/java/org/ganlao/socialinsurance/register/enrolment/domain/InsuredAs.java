package org.ganlao.socialinsurance.register.enrolment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * As what and through whom a person is insured.
 *
 * @param employer token; null where the person is insured without one
 * @param inPark whether that employer lies in an industrial park
 * @param region where the insurance is pooled
 */
@Embeddable
public record InsuredAs(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Insurance insurance,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        InsuredKind kind,

        String employer,
        @Column(name = "in_park", nullable = false) boolean inPark,
        @Column(nullable = false) String region) {

    public InsuredAs {
        Objects.requireNonNull(region, "region");
        if (!kind.mayJoin(insurance)) {
            throw new Rejection(EnrolmentRefusal.INSURANCE_NOT_OPEN, kind, insurance);
        }
        if (kind.isEmployed() && employer == null) {
            throw new Rejection(EnrolmentRefusal.EMPLOYER_NEEDED, kind);
        }
        if (!kind.isEmployed() && employer != null) {
            throw new Rejection(EnrolmentRefusal.EMPLOYER_OUT_OF_PLACE, kind);
        }
    }

    InsuredAs in(String otherRegion) {
        return new InsuredAs(insurance, kind, employer, inPark, otherRegion);
    }
}
