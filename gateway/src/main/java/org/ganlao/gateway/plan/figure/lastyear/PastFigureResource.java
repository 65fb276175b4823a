package org.ganlao.gateway.plan.figure.lastyear;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

/** Figures of the year before a plan. */
@Path("/v1/plans/{plan}/past-figures")
@Tag(name = "计划 · Plan")
public class PastFigureResource {

    private final StatePastFigures figures;
    private final ListPastFigures list;

    PastFigureResource(StatePastFigures figures, ListPastFigures list) {
        this.figures = figures;
        this.list = list;
    }

    @GET
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(summary = "已填报的上年数 · Figures of last year that were stated")
    public Page<PastFigureView> find(
            @PathParam("plan") String plan, @BeanParam PastFigureFilter filter, @BeanParam Paging paging) {
        return list.list(plan, filter, paging);
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(
            summary = "填报上年数 · State figures of the year before the plan's",
            description =
                    "仅当上年没有计划按事实计量时填报；用于同比和按上年数分解。"
                            + " · Only where no plan measured that year by facts; for the same period of last year, and as weights.")
    @APIResponse(
            responseCode = "201",
            description = "已记录 · Recorded",
            content = @Content(schema = @Schema(implementation = PastStatementView.class)))
    public Response state(@PathParam("plan") String plan, @NotNull @Valid PastFigureRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(figures.state(plan, request))
                .build();
    }
}
