package org.ganlao.socialinsurance.register.transfer;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;

/** As whom, and through whom, the person goes on where the relation arrives. */
@Schema(examples = "{\"kind\":\"employee\",\"employer\":\"71526726X\"}")
record Arrival(
        @NotNull InsuredKind kind,

        @Schema(description = "新参保单位，个人参保不填 · Employer there, absent where the person is insured alone")
        EmployerToken employer) {

    String employerToken() {
        return employer == null ? null : employer.value();
    }
}
