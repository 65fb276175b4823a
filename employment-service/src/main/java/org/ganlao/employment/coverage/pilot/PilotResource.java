package org.ganlao.employment.coverage.pilot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.employment.codedlist.CodedEntry;

@Path("/v1")
@Tag(name = "统筹城乡就业试点 · Pilot areas")
public class PilotResource {

    private final AssessPilots pilots;

    PilotResource(AssessPilots pilots) {
        this.pilots = pilots;
    }

    @GET
    @Path("/pilot-checklist")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "“三个体系，两项制度” · Three systems, two rules")
    public List<CodedEntry> checklist() {
        return pilots.checklist();
    }

    @GET
    @Path("/pilot-areas")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "试点地区 · The pilot areas")
    public List<CodedEntry> areas() {
        return pilots.areas();
    }

    @GET
    @Path("/pilot-assessments")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "试点评估，各项取最近一次 · How far the pilot areas have come, by the latest evidence of each item")
    public List<PilotAssessment> assessments(@Valid @BeanParam PilotFilter filter) {
        return pilots.assess(filter);
    }
}
