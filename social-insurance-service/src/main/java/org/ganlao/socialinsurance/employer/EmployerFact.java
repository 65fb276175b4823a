package org.ganlao.socialinsurance.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.socialinsurance.employer.domain.EmployerProfile;
import org.ganlao.socialinsurance.employer.domain.InsuredEmployer;
import org.ganlao.socialinsurance.employer.domain.Ownership;

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
        int industryClass,
        boolean inPark,
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
                profile.industryClass(),
                profile.inPark(),
                registered.annulReason());
    }
}
