package org.ganlao.skills.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.institution.domain.Institution;
import org.ganlao.skills.institution.domain.InstitutionKind;

record InstitutionView(
        UUID id,
        int version,
        String name,
        String organisation,
        InstitutionKind kind,
        String region,
        LocalDate registeredOn,
        StatedLicence licence,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static InstitutionView from(Institution institution) {
        return new InstitutionView(
                institution.id(),
                institution.version(),
                institution.name(),
                institution.organisation(),
                institution.kind(),
                institution.region(),
                institution.occurredOn(),
                StatedLicence.from(institution.licence()),
                institution.annulReason(),
                institution.origin().sourceRef(),
                institution.recordedAt());
    }
}
