package org.ganlao.skills.instruction.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Tag(name = "技能人才计划与工程 · Programmes")
public class ProgrammeResource {

    private final Programmes programmes;
    private final ReadProgress progress;

    ProgrammeResource(Programmes programmes, ReadProgress progress) {
        this.programmes = programmes;
        this.progress = progress;
    }

    @GET
    @Path("/programmes")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor", "analyst"})
    @Operation(summary = "查看计划与工程代码表 · Read the coded programmes: 5+1, the four great projects, the navigation plan")
    public List<Programme> programmes() {
        return programmes.all();
    }

    @GET
    @Path("/programme-progress/{region}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor", "analyst"})
    @Operation(summary = "查看各计划进展：目标、课程、人员、资金 · Read how each programme stands in a region with those below it")
    public List<ProgrammeProgress> progress(@PathParam("region") String region, @QueryParam("year") Integer year) {
        return progress.of(region, year);
    }
}
