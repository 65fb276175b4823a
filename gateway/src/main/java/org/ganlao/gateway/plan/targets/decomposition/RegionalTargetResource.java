package org.ganlao.gateway.plan.targets.decomposition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which region has which target. */
@Path("/v1/plans/{plan}/regional-targets")
@Tag(name = "目标分解 · Decomposition")
public class RegionalTargetResource {

    private final ReadRegionalTargets targets;

    RegionalTargetResource(ReadRegionalTargets targets) {
        this.targets = targets;
    }

    @GET
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "各地现行目标 · Targets of a region and of all below it, with the revision that set each")
    public RegionalTargetsView targets(
            @PathParam("plan") String plan,
            @QueryParam("region") @Parameter(description = "地区，默认全省 · Region, the plan's own by default") String region,
            @QueryParam("indicator") @Parameter(description = "指标，可多个 · Indicators, all by default")
                    List<String> indicators,
            @QueryParam("on") @Parameter(description = "业务日，默认当日 · Day on which they hold, today by default")
                    LocalDate on,
            @QueryParam("asOf") @Parameter(description = "按此时刻已知的情况 · As known at this instant") String asOf) {
        return targets.read(plan, region, indicators, on, asOf);
    }
}
