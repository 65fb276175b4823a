package org.ganlao.socialinsurance.oldage.hardship;

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

@Path("/v1/living-subsidies")
@Tag(name = "困难单位退休职工生活补助 · Living subsidies")
public class LivingSubsidyResource {

    private final GrantSubsidies subsidies;

    LivingSubsidyResource(GrantSubsidies subsidies) {
        this.subsidies = subsidies;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申报生活补助 · Propose a living subsidy")
    public Response propose(@Valid @NotNull SubsidyRequest request, @Context UriInfo uri) {
        SubsidyView view = subsidies.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询生活补助 · Find living subsidies")
    public Page<SubsidyView> find(@Valid @BeanParam SubsidyFilter filter, @BeanParam Paging paging) {
        return subsidies.page(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看生活补助 · Read a living subsidy")
    public SubsidyView read(UUID id) {
        return subsidies.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批生活补助 · Approve a living subsidy, as a second person")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(subsidies.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "停发生活补助 · End a living subsidy; what was paid beyond is recovered")
    public Response end(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull SubsidyEnd end) {
        return Changed.to(subsidies.end(id, ifMatch, end));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销生活补助 · Annul a living subsidy that should never have been proposed")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(subsidies.annul(id, ifMatch, annulment));
    }
}
