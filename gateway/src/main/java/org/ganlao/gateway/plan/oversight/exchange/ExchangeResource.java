package org.ganlao.gateway.plan.oversight.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who sends data. */
@Path("/v1/plans/{plan}/exchange")
@Tag(name = "数据交换 · Exchange")
public class ExchangeResource {

    private final ReadExchange exchange;

    ExchangeResource(ReadExchange exchange) {
        this.exchange = exchange;
    }

    @GET
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(
            summary = "数据交换总览 · Who sends data",
            description = "设区市和登记系统各自最近报送、报送量与差错，以及求人倍率。只限本人管辖地区。"
                    + " · Cities and registered systems: when each last reported, how much, with what errors, and how tight the"
                    + " labour market is. The caller's own regions only.")
    public ExchangeView overview(@PathParam("plan") String plan) {
        return exchange.overview(plan);
    }

    @GET
    @Path("/figures")
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "指标数据的新鲜度 · When the last fact behind each figure was recorded")
    public List<FigureFreshnessView> figures(
            @PathParam("plan") String plan,
            @QueryParam("region")
                    @Parameter(description = "该地区及以下，限本人管辖 · The region and all below, inside the caller's own")
                    String region) {
        return exchange.figures(plan, region);
    }
}
