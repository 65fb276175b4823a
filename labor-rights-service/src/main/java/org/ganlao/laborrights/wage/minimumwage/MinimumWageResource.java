package org.ganlao.laborrights.wage.minimumwage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Minimum wages are public: whoever works with the service may know those of every region. */
@Path("/v1/minimum-wages/{region}")
@Tag(name = "最低工资 · Minimum wages")
public class MinimumWageResource {

    private final ShowMinimumWages show;

    MinimumWageResource(ShowMinimumWages show) {
        this.show = show;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor", "analyst"})
    @Operation(summary = "某地某日最低工资 · The minimum wages of a region on a day")
    public MinimumWageView minimumWages(String region, @QueryParam("on") LocalDate on) {
        return show.of(region, on);
    }

    @GET
    @Path("/counties")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor", "analyst"})
    @Operation(summary = "某地各县（市、区）某日最低工资 · Those of every county of a region on a day")
    public List<MinimumWageView> minimumWagesOfCounties(String region, @QueryParam("on") LocalDate on) {
        return show.counties(region, on);
    }
}
