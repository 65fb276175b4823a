package org.ganlao.socialinsurance.treasury.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/pooling-levels")
@Tag(name = "基金统筹 · Pooling of the funds")
public class PoolingResource {

    private final StatePooling pooling;
    private final PoolingRepository statements;

    PoolingResource(StatePooling pooling, PoolingRepository statements) {
        this.pooling = pooling;
        this.statements = statements;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "确定统筹层次 · State the level at which a city pools an insurance")
    public Response state(@Valid @NotNull PoolingRequest request, @Context UriInfo uri) {
        PoolingView view = pooling.state(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询统筹层次 · Find stated levels; a city without one pools by county")
    public Page<PoolingView> find(@Valid @BeanParam PoolingFilter filter, @BeanParam Paging paging) {
        return statements.page(filter, paging).map(PoolingView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看统筹层次 · Read a stated level")
    public PoolingView read(UUID id) {
        return PoolingView.from(statements.visible(id));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销统筹层次 · Strike a level out; not once anything was posted in the new fund")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(pooling.annul(id, ifMatch, annulment));
    }
}
