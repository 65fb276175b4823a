package org.ganlao.skills.appraisal.appraiser.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.ganlao.platform.problem.Rejection;

/**
 * The permission to appraise.
 *
 * @param validUntil last day on which it is in force
 * @param occupations codes in the national classification
 * @param highestLevel up to which it goes, 5 (primary) to 1 (senior technician)
 */
@Embeddable
public record AppraisalLicence(
        @Column(name = "licence", nullable = false) String number,

        @Column(name = "valid_from", nullable = false) LocalDate validFrom,

        @Column(name = "valid_until", nullable = false) LocalDate validUntil,

        @Column(nullable = false) Set<String> occupations,

        @Column(name = "highest_level", nullable = false) int highestLevel) {

    public AppraisalLicence {
        Objects.requireNonNull(number, "number");
        if (validUntil.isBefore(validFrom)) {
            throw new Rejection(AppraiserRefusal.APPRAISAL_PERIOD_REVERSED, validFrom).at("/licence/validUntil");
        }
        occupations = Set.copyOf(occupations);
    }

    void requireCovers(String occupation, int level, LocalDate day) {
        if (day.isBefore(validFrom) || day.isAfter(validUntil)) {
            throw new Rejection(AppraiserRefusal.APPRAISAL_LICENCE_EXPIRED, number, validFrom, validUntil);
        }
        if (!occupations.contains(occupation) || level < highestLevel) {
            throw new Rejection(AppraiserRefusal.OUTSIDE_APPRAISAL_SCOPE, number, occupation, level);
        }
    }

    void requireFollows(AppraisalLicence earlier) {
        if (!validUntil.isAfter(earlier.validUntil)) {
            throw new Rejection(AppraiserRefusal.APPRAISAL_NOT_EXTENDED, earlier.validUntil).at("/validUntil");
        }
    }
}
