package org.ganlao.skills.provider.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.skills.provider.rating.domain.Grade;
import org.ganlao.skills.provider.rating.domain.InstitutionGrade;

/** A grade on the wire; contracts/events/skills/institution-grade.*.v1 describe it. */
record InstitutionGradeFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID institution,
        int number,
        int points,
        Grade grade)
        implements Fact {

    static InstitutionGradeFact of(InstitutionGrade grade) {
        return new InstitutionGradeFact(
                grade.id(),
                grade.version(),
                grade.occurredOn(),
                grade.recordedAt(),
                grade.region(),
                grade.institution(),
                grade.number(),
                grade.points(),
                grade.grade());
    }
}
