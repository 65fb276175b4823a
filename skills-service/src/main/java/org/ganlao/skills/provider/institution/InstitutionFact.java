package org.ganlao.skills.provider.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.skills.provider.institution.domain.Institution;
import org.ganlao.skills.provider.institution.domain.InstitutionKind;
import org.ganlao.skills.provider.institution.domain.InstitutionState;
import org.ganlao.skills.provider.institution.domain.LicensedOccupation;
import org.ganlao.skills.provider.institution.domain.OwnershipForm;

/** An institution on the wire; contracts/events/skills/institution.*.v1 describe it. */
record InstitutionFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String name,
        String organisation,
        InstitutionKind kind,
        String licence,
        LocalDate licenceValidUntil,
        InstitutionState state,
        OwnershipForm ownership,
        List<LicensedOccupation> scope)
        implements Fact {

    static InstitutionFact of(Institution institution) {
        return new InstitutionFact(
                institution.id(),
                institution.version(),
                institution.occurredOn(),
                institution.recordedAt(),
                institution.region(),
                institution.name(),
                institution.profile().organisation(),
                institution.profile().kind(),
                institution.licence().number(),
                institution.licence().validUntil(),
                institution.state(),
                institution.profile().ownership(),
                institution.scope());
    }
}
