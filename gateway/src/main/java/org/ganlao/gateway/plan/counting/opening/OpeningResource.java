package org.ganlao.gateway.plan.counting.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

/** Opening statements of stocks. */
@Path("/v1/plans/{plan}/openings")
@Tag(name = "期初数 · Openings")
public class OpeningResource {

    private final StateOpening stateOpening;
    private final ListOpenings openings;

    OpeningResource(StateOpening stateOpening, ListOpenings openings) {
        this.stateOpening = stateOpening;
        this.openings = openings;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(
            summary = "报期初数 · State what stood at the end of a month",
            description = "同一计量项、地区、截止日的旧数被替换，不累加。地区指该地区本级。"
                    + " · Replaces an earlier statement of the same measure, region and cut-off; nothing is summed."
                    + " A region stands for its own unit.")
    @APIResponse(
            responseCode = "201",
            description = "已记录 · Recorded",
            content = @Content(schema = @Schema(implementation = OpeningView[].class)))
    public Response state(@PathParam("plan") String plan, @NotNull @Valid OpeningRequest request) {
        List<OpeningView> stated = stateOpening.state(plan, request);
        return Response.status(Response.Status.CREATED).entity(stated).build();
    }

    @GET
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "现行期初数 · Opening statements in force")
    public Page<OpeningView> list(
            @PathParam("plan") String plan,
            @QueryParam("measure") String measure,
            @QueryParam("region")
                    @Parameter(description = "该地区及以下，默认全省 · The region and all below, the plan's own by default")
                    String region,
            @QueryParam("asOf") @Parameter(description = "按此时刻已知的情况 · As known at this instant") String asOf,
            @BeanParam Paging paging) {
        return openings.list(plan, measure, region, asOf, paging);
    }
}
