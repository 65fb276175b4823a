package org.ganlao.skills.provider.institution.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * Who an institution is.
 *
 * @param organisation token under which it is known as an employer
 */
@Embeddable
public record InstitutionProfile(
        @Column(nullable = false) String name,
        @Column(nullable = false) String organisation,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        InstitutionKind kind,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        OwnershipForm ownership) {

    public InstitutionProfile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(ownership, "ownership");
    }
}
