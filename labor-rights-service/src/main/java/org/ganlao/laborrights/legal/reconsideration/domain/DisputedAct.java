package org.ganlao.laborrights.legal.reconsideration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;

/**
 * What is to be reconsidered.
 *
 * @param region of the department that reconsiders
 * @param respondent department whose act it is
 * @param act in words, without names
 * @param employer token, where the applicant is an employer
 * @param knownOn day on which the applicant learnt of the act
 * @param receivedOn day on which the application came
 * @param excuse what kept the applicant from applying in time; null where nothing did
 * @param inspectionCase case of the inspectorate whose penalty it is; null where it is another act
 */
@Embeddable
public record DisputedAct(
        @Column(nullable = false) String region,
        @Column(nullable = false) String respondent,
        @Column(name = "disputed_act", nullable = false) String act,

        @Enumerated(EnumType.STRING) @Column(name = "applicant_kind", nullable = false)
        ApplicantKind applicant,

        String employer,
        @Column(name = "known_on", nullable = false) LocalDate knownOn,
        @Column(name = "received_on", nullable = false) LocalDate receivedOn,
        String excuse,
        @Column(name = "inspection_case") UUID inspectionCase) {

    public DisputedAct {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(applicant, "applicant");
        if (receivedOn.isBefore(knownOn)) {
            throw new Rejection(ReconsiderationRefusal.APPLIED_BEFORE_KNOWN, receivedOn, knownOn);
        }
    }
}
