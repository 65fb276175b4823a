package org.ganlao.laborrights.enforcement.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.credit.domain.CreditGrade;
import org.ganlao.laborrights.enforcement.credit.domain.EmployerGrade;
import org.ganlao.platform.event.Fact;

/** On the wire; contracts/events/labor-rights/employer-grade.*.v1 describe it. */
record EmployerGradeFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        int year,
        CreditGrade grade,
        boolean present,
        String annulReason)
        implements Fact {

    static EmployerGradeFact of(EmployerGrade told) {
        return new EmployerGradeFact(
                told.id(),
                told.version(),
                told.occurredOn(),
                told.recordedAt(),
                told.region(),
                told.employer(),
                told.year(),
                told.grade(),
                told.present(),
                told.annulReason());
    }
}
