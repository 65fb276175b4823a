package org.ganlao.gateway.plan.publication.bulletin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

/** Research reports and exchange visits. */
@Path("/v1/outreach")
@Tag(name = "信息报送 · Bulletins")
public class OutreachResource {

    private final RecordOutreach outreach;

    OutreachResource(RecordOutreach outreach) {
        this.outreach = outreach;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "登记调研报告或交流活动 · Record a research report or an exchange visit")
    @APIResponse(
            responseCode = "201",
            description = "已登记 · Recorded",
            content = @Content(schema = @Schema(implementation = OutreachView.class)))
    public Response record(@NotNull @Valid OutreachRequest request, @Context UriInfo uri) {
        OutreachView view = outreach.record(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"analyst", "supervisor"})
    @Operation(
            summary = "调研报告与交流活动，近的在前 · Research and visits, the latest first",
            description = "只列本人管辖地区的。 · Only those of the caller's own regions.")
    public Page<OutreachView> find(
            @QueryParam("region")
                    @Parameter(
                            description =
                                    "该地区及以下，默认本人管辖的全部 · The region and all below, all of the caller's own by default")
                    String region,
            @QueryParam("kind") @Parameter(description = "种类 · Kind") OutreachKind kind,
            @BeanParam Paging paging) {
        return outreach.page(region, kind, paging);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销 · Strike out what was none")
    @APIResponse(
            responseCode = "200",
            description = "已撤销 · Annulled",
            content = @Content(schema = @Schema(implementation = OutreachView.class)))
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OpinionRequest request) {
        return Changed.to(outreach.annul(id, ifMatch, request.opinion()));
    }
}
