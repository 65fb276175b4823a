package org.ganlao.gateway.plan.figure.comparison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.idempotency.Idempotent;

/** The statistics bureau's figures; many at once through {@code /v1/imports/bureau-figures}. */
@Path("/v1/bureau-figures")
@Tag(name = "统计局数据 · Figures of the statistics bureau")
public class BureauFigureResource {

    private final TakeBureauFigure figures;
    private final CompareFigures comparison;

    BureauFigureResource(TakeBureauFigure figures, CompareFigures comparison) {
        this.figures = figures;
        this.comparison = comparison;
    }

    @POST
    @Idempotent
    @RolesAllowed("statistics-bureau")
    @Operation(
            summary = "报送统计局数据 · Hand in a figure of the statistics bureau",
            description =
                    "同一指标、地区、月份的旧数被替换；成批报送用 /v1/imports/bureau-figures。"
                            + " · Replaces an earlier one of the same indicator, region and month; for many use /v1/imports/bureau-figures.")
    @APIResponse(
            responseCode = "201",
            description = "已记录 · Recorded",
            content = @Content(schema = @Schema(implementation = ComparisonView.class)))
    public Response take(@Valid @NotNull BureauFigureRequest request) {
        return created(figures.take(request));
    }

    @POST
    @Path("/{id}/explanations")
    @Idempotent
    @RolesAllowed({"analyst", "supervisor"})
    @Operation(summary = "说明差异 · Explain the variance, as the unit of statistics")
    @APIResponse(
            responseCode = "201",
            description = "已记录 · Recorded",
            content = @Content(schema = @Schema(implementation = ComparisonView.class)))
    public Response explain(@PathParam("id") UUID id, @Valid @NotNull ExplanationRequest request) {
        return created(figures.explain(id, request));
    }

    private Response created(BureauFigure figure) {
        return Response.status(Response.Status.CREATED)
                .entity(comparison.beside(figure))
                .build();
    }
}
