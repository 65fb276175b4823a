package org.ganlao.socialinsurance.register.employer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.register.employer.domain.Closure;
import org.ganlao.socialinsurance.register.employer.domain.ClosureReason;

/** That an employer closes, as requests state it and answers show it. */
@Schema(examples = "{\"on\":\"2007-04-01\",\"reason\":\"dissolved\"}")
record StatedClosure(
        @Schema(description = "不再登记首日 · First day on which it is registered no longer") @NotNull
        LocalDate on,

        @NotNull ClosureReason reason) {

    Closure closure() {
        return new Closure(on, reason);
    }

    static StatedClosure from(Closure closure) {
        return new StatedClosure(closure.on(), closure.reason());
    }
}
