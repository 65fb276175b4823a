package org.ganlao.skills.provider.institution.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * An occupation for which an institution may train.
 *
 * @param occupation code in the national classification
 * @param highestLevel the highest of its levels, 5 (primary) to 1 (senior technician)
 */
@Embeddable
public record LicensedOccupation(
        @Column(nullable = false) String occupation,
        @Column(name = "highest_level", nullable = false) int highestLevel) {

    public LicensedOccupation {
        Objects.requireNonNull(occupation, "occupation");
    }
}
