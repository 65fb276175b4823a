package org.ganlao.socialinsurance.oldage.migrant;

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

@Path("/v1/migrant-refunds")
@Tag(name = "农民工 · Workers from the countryside")
public class MigrantRefundResource {

    private final RefundMigrants refunds;

    MigrantRefundResource(RefundMigrants refunds) {
        this.refunds = refunds;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申请退保 · End the pension relation of a worker who returns home, and claim what the worker paid")
    public Response ask(@Valid @NotNull MigrantRefundRequest request, @Context UriInfo uri) {
        MigrantRefundView made = refunds.ask(request);
        return Created.at(uri, made.id(), made);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销退保 · The months count again; what was paid has to come back")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(refunds.annul(id, ifMatch, annulment));
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询退保 · Find refunds")
    public Page<MigrantRefundView> find(@QueryParam("person") String person, @BeanParam Paging paging) {
        return refunds.page(person, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看退保 · Read a refund with its working")
    public MigrantRefundView read(UUID id) {
        return refunds.one(id);
    }
}
