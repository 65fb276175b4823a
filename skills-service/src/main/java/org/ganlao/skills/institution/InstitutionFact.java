package org.ganlao.skills.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.skills.institution.domain.Institution;
import org.ganlao.skills.institution.domain.InstitutionKind;

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
        LocalDate licenceValidUntil)
        implements Fact {

    static InstitutionFact of(Institution institution) {
        return new InstitutionFact(
                institution.id(),
                institution.version(),
                institution.occurredOn(),
                institution.recordedAt(),
                institution.region(),
                institution.name(),
                institution.organisation(),
                institution.kind(),
                institution.licence().number(),
                institution.licence().validUntil());
    }
}
