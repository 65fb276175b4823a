package org.ganlao.socialinsurance.benefit.safety;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/safety-coverage")
@Tag(name = "平安计划 · Safety plan")
public class CoverageResource {

    private final ReadCoverage coverage;

    CoverageResource(ReadCoverage coverage) {
        this.coverage = coverage;
    }

    @GET
    @Path("/{region}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "analyst", "auditor"})
    @Operation(summary = "某地区平安计划覆盖情况 · How far the safety plan has come in a region")
    public SafetyCoverageView read(@Valid @Pattern(regexp = "[0-9]{6}") String region, @QueryParam("on") LocalDate on) {
        return coverage.in(region, on);
    }
}
