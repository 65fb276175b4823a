package org.ganlao.gateway.plan.counting.total;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Totals of measures. */
@Path("/v1/plans/{plan}/totals")
@Tag(name = "计划 · Plan")
public class TotalResource {

    private final ReadTotals totals;

    TotalResource(ReadTotals totals) {
        this.totals = totals;
    }

    @GET
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "一个计量项的汇总 · A measure by month and by the regions it is the sum of")
    public TotalView totals(
            @PathParam("plan") String plan,
            @NotNull @QueryParam("measure") String measure,
            @QueryParam("region") String region,
            @QueryParam("month") String month,
            @QueryParam("asOf") String asOf) {
        return totals.answer(plan, measure, region, month, asOf);
    }
}
