package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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

@Path("/v1/land-receipts")
@Tag(name = "被征地农民养老保障 · Land-expropriated farmers")
public class LandReceiptResource {

    private final ReceiveShares shares;

    LandReceiptResource(ReceiveShares shares) {
        this.shares = shares;
    }

    @POST
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "出资到账 · Book a share that came in, whole")
    public Response receive(@Valid @NotNull LandReceiptRequest request, @Context UriInfo uri) {
        LandReceiptView made = shares.receive(request);
        return Created.at(uri, made.id(), made);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"cashier", "supervisor"})
    @Operation(summary = "撤销收款 · Strike a receipt out, as another person; the shares are open again")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(shares.annul(id, ifMatch, annulment));
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询收款 · Find receipts by project")
    public Page<LandReceiptView> find(@QueryParam("project") UUID project, @BeanParam Paging paging) {
        return shares.page(project, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看收款 · Read a receipt")
    public LandReceiptView read(UUID id) {
        return shares.one(id);
    }
}
