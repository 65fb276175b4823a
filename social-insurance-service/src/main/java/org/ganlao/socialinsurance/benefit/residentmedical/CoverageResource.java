package org.ganlao.socialinsurance.benefit.residentmedical;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/resident-coverage")
@Tag(name = "城镇居民合作医疗筹资 · Funding of the residents' medical scheme")
public class CoverageResource {

    private final ReadCoverage reading;

    CoverageResource(ReadCoverage reading) {
        this.reading = reading;
    }

    @GET
    @Path("/{year}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "参保与筹资情况 · Cover and funding of a year, county by county")
    public ResidentCoverageView of(@PathParam("year") @Min(2000) @Max(2100) int year) {
        return reading.of(year);
    }
}
