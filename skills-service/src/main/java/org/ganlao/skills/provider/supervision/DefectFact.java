package org.ganlao.skills.provider.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.skills.provider.supervision.domain.DefectKind;
import org.ganlao.skills.provider.supervision.domain.InstitutionDefect;

/** A defect on the wire; contracts/events/skills/institution-defect.*.v1 describe it. */
record DefectFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID inspection,
        UUID institution,
        DefectKind kind,
        LocalDate dueOn,
        LocalDate curedOn,
        String annulReason)
        implements Fact {

    static DefectFact of(InstitutionDefect defect) {
        return new DefectFact(
                defect.id(),
                defect.version(),
                defect.occurredOn(),
                defect.recordedAt(),
                defect.region(),
                defect.inspection(),
                defect.institution(),
                defect.kind(),
                defect.dueOn(),
                defect.curedOn(),
                defect.annulReason());
    }
}
