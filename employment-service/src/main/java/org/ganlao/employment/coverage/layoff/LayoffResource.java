package org.ganlao.employment.coverage.layoff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/layoff-reports")
@Tag(name = "规模裁员报告 · Mass lay-offs")
public class LayoffResource {

    private final ReportLayoff layoffs;

    LayoffResource(ReportLayoff layoffs) {
        this.layoffs = layoffs;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记用人单位规模裁员报告 · Take an employer's report of a mass lay-off")
    public Response report(@Valid @NotNull LayoffRequest request, @Context UriInfo uri) {
        LayoffView view = layoffs.report(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询裁员报告 · Find reports")
    public Page<LayoffView> find(@Valid @BeanParam LayoffFilter filter, @BeanParam Paging paging) {
        return layoffs.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出裁员报告 · Export reports, all that the list would show")
    public Response export(@Valid @BeanParam LayoffFilter filter, @BeanParam Paging paging) {
        return Rows.of(LayoffView.class, paging, page -> layoffs.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看裁员报告 · Read a report")
    public LayoffView read(UUID id) {
        return layoffs.one(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正裁员报告 · Correct a report")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull LayoffCorrection correction) {
        return Changed.to(layoffs.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销裁员报告 · Annul a report that should never have been made")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(layoffs.annul(id, ifMatch, annulment));
    }
}
