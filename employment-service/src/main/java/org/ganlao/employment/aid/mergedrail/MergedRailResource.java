package org.ganlao.employment.aid.mergedrail;

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
import java.util.List;
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

@Path("/v1/merged-rail-persons")
@Tag(name = "并轨人员 · Merged rail")
public class MergedRailResource {

    private final FollowMergedRail following;

    MergedRailResource(FollowMergedRail following) {
        this.following = following;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记并轨人员 · Follow a person of the merged rail")
    public Response record(@Valid @NotNull MergedRailRequest request, @Context UriInfo uri) {
        MergedRailView view = following.record(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询并轨人员 · Find persons of the merged rail")
    public Page<MergedRailView> find(@Valid @BeanParam MergedRailFilter filter, @BeanParam Paging paging) {
        return following.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出并轨人员 · Export persons of the merged rail, all that the list would show")
    public Response export(@Valid @BeanParam MergedRailFilter filter, @BeanParam Paging paging) {
        return Rows.of(MergedRailView.class, paging, page -> following.page(filter, page))
                .answer();
    }

    @GET
    @Path("/summary")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "各县并轨人员再就业、劳动关系处理、保险接续进展 · How far the counties have come")
    public List<MergedRailSummary> summary() {
        return following.summary();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看并轨人员 · Read one")
    public MergedRailView read(UUID id) {
        return following.one(id);
    }

    @POST
    @Path("/{id}/contract-settlement")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记劳动关系处理 · The contract with the former employer is settled")
    public Response settle(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedSettlement stated) {
        return Changed.to(following.settle(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/insurance-continuation")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记社会保险接续 · The social insurance goes on")
    public Response insure(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedInsurance stated) {
        return Changed.to(following.insure(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销登记 · Annul what should never have been recorded")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(following.annul(id, ifMatch, annulment));
    }
}
