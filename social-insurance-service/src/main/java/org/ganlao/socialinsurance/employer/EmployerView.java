package org.ganlao.socialinsurance.employer;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.employer.domain.InsuredEmployer;

record EmployerView(
        UUID id,
        int version,
        String employer,
        StatedProfile profile,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static EmployerView from(InsuredEmployer registered) {
        return new EmployerView(
                registered.id(),
                registered.version(),
                registered.employer(),
                StatedProfile.from(registered.profile()),
                registered.annulReason(),
                registered.origin().sourceRef(),
                registered.recordedAt());
    }
}
