package org.ganlao.laborrights.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Of what it is warned: an employer, or where no employer is concerned a matter.
 *
 * @param employer token; null where a matter is given
 * @param matter null where an employer is given
 */
@Embeddable
public record WarnedOf(
        @Column(updatable = false) String employer,

        @Enumerated(EnumType.STRING) @Column(updatable = false)
        PetitionMatter matter) {

    /** What a petition or an incident counts for. */
    public static WarnedOf what(String employer, PetitionMatter matter) {
        return new WarnedOf(employer, employer == null ? matter : null);
    }

    @Override
    public String toString() {
        return employer == null ? matter.name() : employer;
    }
}
