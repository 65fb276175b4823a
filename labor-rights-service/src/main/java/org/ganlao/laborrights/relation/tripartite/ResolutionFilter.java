package org.ganlao.laborrights.relation.tripartite;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.relation.tripartite.domain.ResolutionState;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteSide;

/** Which resolutions to list. */
class ResolutionFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("meeting")
    UUID meeting;

    @QueryParam("responsible")
    TripartiteSide responsible;

    @QueryParam("state")
    ResolutionState state;

    @QueryParam("overdueOn")
    @Parameter(description = "该日已超期的 · Open, and due before this day")
    LocalDate overdueOn;
}
