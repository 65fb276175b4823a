package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeState;

/** Which cases to list; what is not given does not narrow the list. */
public class DisputeCaseFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("state")
    DisputeState state;

    @QueryParam("decidedFrom")
    LocalDate decidedFrom;

    @QueryParam("decidedUntil")
    LocalDate decidedUntil;

    @QueryParam("openOn")
    @Parameter(description = "该日尚未结案 · Accepted by and not concluded before this day")
    LocalDate openOn;

    @QueryParam("concludeBefore")
    @Parameter(description = "结案期限早于该日 · Not concluded, and to be before this day")
    LocalDate concludeBefore;
}
