package org.ganlao.socialinsurance.register.transfer;

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

@Path("/v1/employer-moves")
@Tag(name = "单位整体转移 · Moves of employers")
public class EmployerMoveResource {

    private final MoveEmployer moving;

    EmployerMoveResource(MoveEmployer moving) {
        this.moving = moving;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(
            summary = "提出单位整体转移 · Propose that an employer moves to another county with all its workers",
            description = "暂停参保的职工不随同转移。 · Who is suspended stays.")
    public Response propose(@Valid @NotNull EmployerMoveRequest request, @Context UriInfo uri) {
        EmployerMoveView view = moving.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询单位整体转移 · Find moves of employers, at either end")
    public Page<EmployerMoveView> find(@Valid @BeanParam EmployerMoveFilter filter, @BeanParam Paging paging) {
        return moving.page(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看单位整体转移 · Read a move with its progress")
    public EmployerMoveView read(UUID id) {
        return moving.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批单位整体转移 · Approve a move, as a second person of the agency that receives it; it begins")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(moving.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/resumption")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "继续单位整体转移 · Go on with a move whose job failed or was cancelled")
    public Response resume(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(moving.resume(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "撤销单位整体转移 · Annul a move that is not approved")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(moving.annul(id, ifMatch, annulment));
    }
}
