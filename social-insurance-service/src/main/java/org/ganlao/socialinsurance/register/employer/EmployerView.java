package org.ganlao.socialinsurance.register.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.register.employer.domain.EmployerState;
import org.ganlao.socialinsurance.register.employer.domain.InsuredEmployer;
import org.ganlao.socialinsurance.register.employer.domain.Move;

record EmployerView(
        UUID id,
        int version,
        EmployerState state,
        String employer,
        StatedProfile profile,
        StatedClosure closure,

        @Schema(description = "迁出地区 · Region that it moved away from, the last time")
        String movedFrom,

        LocalDate movedOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static EmployerView from(InsuredEmployer registered) {
        return new EmployerView(
                registered.id(),
                registered.version(),
                registered.state(),
                registered.employer(),
                StatedProfile.from(registered.profile()),
                registered.closure().map(StatedClosure::from).orElse(null),
                registered.move().map(Move::from).orElse(null),
                registered.move().map(Move::on).orElse(null),
                registered.annulReason(),
                registered.origin().sourceRef(),
                registered.recordedAt());
    }
}
