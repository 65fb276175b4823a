package org.ganlao.gateway.plan.figure.comparison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** Our figures beside the statistics bureau's. */
@Path("/v1/plans/{plan}/comparisons")
@Tag(name = "统计局数据 · Figures of the statistics bureau")
public class ComparisonResource {

    private final CompareFigures comparison;

    ComparisonResource(CompareFigures comparison) {
        this.comparison = comparison;
    }

    @GET
    @RolesAllowed({"analyst", "supervisor", "system", "statistics-bureau"})
    @Operation(summary = "与统计局数据的比较 · Our figures beside the bureau's, with difference and variance")
    public Page<ComparisonView> comparisons(
            @PathParam("plan") String plan,
            @QueryParam("indicator") String indicator,
            @QueryParam("region")
                    @Parameter(description = "该地区及以下，默认全省 · The region and all below, the plan's own by default")
                    String region,
            @QueryParam("month") String month,
            @QueryParam("asOf") @Parameter(description = "我们的数按此时刻已知的情况 · Ours as known at this instant") String asOf,
            @BeanParam Paging paging) {
        return comparison.page(plan, indicator, region, month, asOf, paging);
    }
}
