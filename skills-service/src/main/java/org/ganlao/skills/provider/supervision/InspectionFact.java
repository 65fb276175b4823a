package org.ganlao.skills.provider.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.skills.provider.supervision.domain.InspectionFocus;
import org.ganlao.skills.provider.supervision.domain.InstitutionInspection;

/** An inspection on the wire; contracts/events/skills/institution-inspection.*.v1 describe it. */
record InspectionFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID institution,
        InspectionFocus focus,
        String annulReason)
        implements Fact {

    static InspectionFact of(InstitutionInspection inspection) {
        return new InspectionFact(
                inspection.id(),
                inspection.version(),
                inspection.occurredOn(),
                inspection.recordedAt(),
                inspection.region(),
                inspection.institution(),
                inspection.focus(),
                inspection.annulReason());
    }
}
