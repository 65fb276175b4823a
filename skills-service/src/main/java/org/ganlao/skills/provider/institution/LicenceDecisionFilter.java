package org.ganlao.skills.provider.institution;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.skills.provider.institution.domain.LicenceDecision;

/** Which decisions to list. */
class LicenceDecisionFilter {

    @QueryParam("institution")
    UUID institution;

    @QueryParam("kind")
    LicenceDecision.Kind kind;

    @QueryParam("approved")
    @Parameter(description = "是否已审批 · Approved, or still proposed")
    Boolean approved;
}
