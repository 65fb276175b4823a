package org.ganlao.skills.provider.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.provider.institution.domain.Institution;
import org.ganlao.skills.provider.institution.domain.InstitutionKind;
import org.ganlao.skills.provider.institution.domain.InstitutionState;
import org.ganlao.skills.provider.institution.domain.OwnershipForm;

record InstitutionView(
        UUID id,
        int version,
        InstitutionState state,
        String name,
        String organisation,
        InstitutionKind kind,
        OwnershipForm ownership,
        String region,
        LocalDate registeredOn,
        StatedLicence licence,
        LocalDate suspendedOn,
        LocalDate revokedOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static InstitutionView from(Institution institution) {
        return new InstitutionView(
                institution.id(),
                institution.version(),
                institution.state(),
                institution.name(),
                institution.profile().organisation(),
                institution.profile().kind(),
                institution.profile().ownership(),
                institution.region(),
                institution.occurredOn(),
                StatedLicence.from(institution),
                institution.suspendedOn(),
                institution.revokedOn(),
                institution.annulReason(),
                institution.origin().sourceRef(),
                institution.recordedAt());
    }
}
