package org.ganlao.employment.startup.microloan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.employment.register.StatedClosing;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/credit-communities")
@Tag(name = "信用社区 · Credit communities")
public class CommunityResource {

    private final KeepCommunities communities;
    private final DisburseBatch disbursing;

    CommunityResource(KeepCommunities communities, DisburseBatch disbursing) {
        this.communities = communities;
        this.disbursing = disbursing;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记信用社区 · Register a credit community")
    public Response register(@Valid @NotNull CommunityRequest request, @Context UriInfo uri) {
        CommunityView view = communities.register(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询信用社区 · Find credit communities")
    public Page<CommunityView> find(@QueryParam("region") String region, @BeanParam Paging paging) {
        return communities.page(region, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出信用社区 · Export credit communities, all that the list would show")
    public Response export(@QueryParam("region") String region, @BeanParam Paging paging) {
        return Rows.of(CommunityView.class, paging, page -> communities.page(region, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看信用社区 · Read a credit community")
    public CommunityView read(UUID id) {
        return communities.one(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正信用社区 · Correct a credit community")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull CommunityCorrection correction) {
        return Changed.to(communities.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "撤销信用社区 · Close a credit community to new batches")
    public Response close(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedClosing stated) {
        return Changed.to(communities.close(id, ifMatch, stated));
    }

    @GET
    @Path("/{id}/batches")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询整批发放 · Find the batches of a credit community, newest first")
    public Page<BatchView> batches(UUID id, @BeanParam Paging paging) {
        return disbursing.page(id, paging);
    }

    @GET
    @Path("/{id}/batches/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出整批发放 · Export the batches of a credit community, newest first")
    public Response exportBatches(UUID id, @BeanParam Paging paging) {
        return Rows.of(BatchView.class, paging, page -> disbursing.page(id, page))
                .answer();
    }

    @POST
    @Path("/{id}/batches")
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "整批发放贷款 · Disburse a batch of loans, all of them or none")
    public Response disburse(UUID id, @Valid @NotNull BatchRequest request) {
        return Changed.to(disbursing.disburse(id, request));
    }
}
