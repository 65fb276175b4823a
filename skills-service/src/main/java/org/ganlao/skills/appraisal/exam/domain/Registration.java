package org.ganlao.skills.appraisal.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.skills.appraisal.prerequisite.domain.PrerequisiteKind;

/**
 * What was stated and worked out when a candidate registered.
 *
 * @param yearsOfWork in the occupation; null where not stated
 * @param trainee who completed a course for the level; null where not stated
 * @param preferentialCertificate number of the Re-employment Preferential Certificate; null where not stated
 * @param preferential whether the person holds one, as stated or as employment told
 * @param ground why the person counts as holding one, or not; null where none was stated and employment has told nothing
 * @param fee what the candidate pays, in yuan
 * @param subsidy what the public pays of the full fee, in yuan
 * @param lateBecause why it was entered only when the day of the exam had come; null where it was in time
 */
@Embeddable
public record Registration(
        @Column(nullable = false) String name,

        @Column(name = "registered_on", nullable = false) LocalDate on,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        PrerequisiteKind prerequisite,

        @Column(name = "years_of_work") Integer yearsOfWork,
        UUID trainee,

        @Column(name = "preferential_certificate") String preferentialCertificate,

        @Column(nullable = false) boolean preferential,

        @Enumerated(EnumType.STRING) @Column(name = "preferential_ground")
        PreferentialGround ground,

        @Column(nullable = false) Money fee,
        @Column(nullable = false) Money subsidy,

        @Column(name = "late_because") String lateBecause) {

    public Registration {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(prerequisite, "prerequisite");
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(subsidy, "subsidy");
    }

    boolean subsidised() {
        return subsidy.isPositive();
    }
}
