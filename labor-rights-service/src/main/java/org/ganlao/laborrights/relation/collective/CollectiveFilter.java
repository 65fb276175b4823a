package org.ganlao.laborrights.relation.collective;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.relation.collective.domain.AgreementKind;
import org.ganlao.laborrights.relation.collective.domain.AgreementLevel;
import org.ganlao.laborrights.relation.collective.domain.CollectiveState;

/** Which collective contracts to list; what is not given does not narrow the list. */
class CollectiveFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("kind")
    AgreementKind kind;

    @QueryParam("level")
    AgreementLevel level;

    @QueryParam("state")
    CollectiveState state;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("inForceOn")
    @Parameter(description = "该日生效的 · In force on this day")
    LocalDate inForceOn;
}
