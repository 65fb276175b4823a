package org.ganlao.socialinsurance.oldage.pension;

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

@Path("/v1/account-inheritances")
@Tag(name = "个人账户 · Individual accounts")
public class InheritanceResource {

    private final InheritAccount inheriting;

    InheritanceResource(InheritAccount inheriting) {
        this.inheriting = inheriting;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申请继承个人账户 · Take what is left in the account of somebody who died out of it, for an heir")
    public Response ask(@Valid @NotNull InheritanceRequest request, @Context UriInfo uri) {
        InheritanceView view = inheriting.ask(request);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销继承 · Strike it out: the account is as before, and what was paid comes back")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(inheriting.annul(id, ifMatch, annulment));
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询个人账户继承 · Find inheritances")
    public Page<InheritanceView> find(@QueryParam("person") String person, @BeanParam Paging paging) {
        return inheriting.page(person, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看个人账户继承 · Read an inheritance with how it was worked out")
    public InheritanceView read(UUID id) {
        return inheriting.one(id);
    }
}
