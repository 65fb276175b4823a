package org.ganlao.socialinsurance.register.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.socialinsurance.register.employer.domain.Closure;
import org.ganlao.socialinsurance.register.employer.domain.EmployerProfile;
import org.ganlao.socialinsurance.register.employer.domain.InsuredEmployer;
import org.ganlao.socialinsurance.register.employer.domain.Move;
import org.ganlao.socialinsurance.register.employer.domain.Ownership;

/** An employer on the wire; contracts/events/social-insurance/employer.*.v1 describe it. */
record EmployerFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        String name,
        Ownership ownership,
        String industry,
        int industryClass,
        boolean inPark,
        LocalDate closedOn,
        String movedFrom,
        LocalDate movedOn,
        String annulReason)
        implements Fact {

    static EmployerFact of(InsuredEmployer registered) {
        EmployerProfile profile = registered.profile();
        return new EmployerFact(
                registered.id(),
                registered.version(),
                registered.occurredOn(),
                registered.recordedAt(),
                registered.region(),
                registered.employer(),
                profile.name(),
                profile.ownership(),
                profile.industry(),
                profile.industryClass(),
                profile.inPark(),
                registered.closure().map(Closure::on).orElse(null),
                registered.move().map(Move::from).orElse(null),
                registered.move().map(Move::on).orElse(null),
                registered.annulReason());
    }
}
