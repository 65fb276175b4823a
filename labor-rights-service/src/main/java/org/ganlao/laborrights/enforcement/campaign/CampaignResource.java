package org.ganlao.laborrights.enforcement.campaign;

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

@Path("/v1/inspection-campaigns")
@Tag(name = "专项检查 · Inspection campaigns")
public class CampaignResource {

    private final RunCampaigns campaigns;

    CampaignResource(RunCampaigns campaigns) {
        this.campaigns = campaigns;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "部署专项检查 · Launch a campaign")
    public Response launch(@Valid @NotNull CampaignRequest request, @Context UriInfo uri) {
        CampaignView view = campaigns.launch(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询专项检查 · Find campaigns")
    public Page<CampaignView> find(@Valid @BeanParam CampaignFilter filter, @BeanParam Paging paging) {
        return campaigns.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出专项检查 · Export campaigns, all that the list would show")
    public Response export(@Valid @BeanParam CampaignFilter filter, @BeanParam Paging paging) {
        return Rows.of(CampaignView.class, paging, page -> campaigns.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看专项检查 · Read one of the campaigns")
    public CampaignView read(UUID id) {
        return campaigns.one(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "更正专项检查 · State a campaign anew")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CampaignCorrection correction) {
        return Changed.to(campaigns.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "结束专项检查 · Close a campaign with what it covered")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CampaignClosure closure) {
        return Changed.to(campaigns.close(id, ifMatch, closure));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销专项检查 · Strike a campaign out")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(campaigns.annul(id, ifMatch, annulment));
    }
}
