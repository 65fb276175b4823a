package org.ganlao.socialinsurance.benefit.injury;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/overdue-injury-steps")
@Tag(name = "工伤保险 · Work injury")
public class OverdueInjuryResource {

    private final ReadOverdueInjuries overdue;

    OverdueInjuryResource(ReadOverdueInjuries overdue) {
        this.overdue = overdue;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "逾期未办结的认定和鉴定 · Which recognitions and appraisals are late, at most 500")
    public List<OverdueInjuryView> find(@Valid @Size(max = 12) @QueryParam("region") String region) {
        return overdue.in(region);
    }
}
