package org.ganlao.laborrights.relation.restructuring;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.relation.restructuring.domain.PlanState;
import org.ganlao.laborrights.relation.restructuring.domain.RestructuringKind;

/** Which plans to list; what is not given does not narrow the list. */
public class PlanFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("kind")
    RestructuringKind kind;

    @QueryParam("state")
    PlanState state;

    @QueryParam("reference")
    @Parameter(description = "审核编号 · Reference of the review")
    @Size(max = 60)
    String reference;

    @QueryParam("submittedFrom")
    LocalDate submittedFrom;

    @QueryParam("submittedUntil")
    LocalDate submittedUntil;
}
