package org.ganlao.employment.market.campaign;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/campaign-statements")
@Tag(name = "专项就业援助活动 · Campaigns")
public class CampaignStatementResource {

    private final StateCampaign statements;
    private final ReadCampaigns reading;

    CampaignStatementResource(StateCampaign statements, ReadCampaigns reading) {
        this.statements = statements;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "填报专项活动累计成效，同日再报即更正 · State what a campaign brought so far, or state the day anew")
    @APIResponse(
            responseCode = "201",
            description = "首次填报 · Stated for the first time",
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    @APIResponse(
            responseCode = "200",
            description = "再次填报 · Stated anew, as a new version",
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public Response state(@Valid @NotNull CampaignRequest request, @Context UriInfo uri) {
        CampaignView view = statements.state(request);
        return view.version() > 1 ? Changed.to(view) : Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询专项活动成效 · Find statements of what campaigns brought")
    public Page<CampaignView> find(@Valid @BeanParam CampaignFilter filter, @BeanParam Paging paging) {
        return reading.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出专项活动成效 · Export statements of what campaigns brought, all that the list would show")
    public Response export(@Valid @BeanParam CampaignFilter filter, @BeanParam Paging paging) {
        return Rows.of(CampaignView.class, paging, page -> reading.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看专项活动成效 · Read what a campaign brought by a day")
    public CampaignView read(UUID id) {
        return reading.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销专项活动成效 · Annul a campaign's statement that should never have been made")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(statements.annul(id, ifMatch, annulment));
    }
}
