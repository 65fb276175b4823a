package org.ganlao.socialinsurance.treasury.supervision;

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

@Path("/v1/fund-supervisors")
@Tag(name = "基金监督 · Supervision of the funds")
public class SupervisorResource {

    private final KeepSupervisors keeping;
    private final FundSupervisorRepository supervisors;

    SupervisorResource(KeepSupervisors keeping, FundSupervisorRepository supervisors) {
        this.keeping = keeping;
        this.supervisors = supervisors;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "登记基金监督员 · Register who may supervise funds")
    public Response register(@Valid @NotNull SupervisorRequest request, @Context UriInfo uri) {
        SupervisorView view = keeping.register(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询基金监督员 · Find supervisors")
    public Page<SupervisorView> find(@Valid @BeanParam SupervisionFilter filter, @BeanParam Paging paging) {
        return supervisors.page(filter, paging).map(SupervisorView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reviewer", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看基金监督员 · Read about a supervisor")
    public SupervisorView read(UUID id) {
        return SupervisorView.from(supervisors.visible(id));
    }

    @POST
    @Path("/{id}/leaving")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "基金监督员离任 · Note that a supervisor left")
    public Response leave(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull SupervisorLeaving leaving) {
        return Changed.to(keeping.leave(id, ifMatch, leaving));
    }
}
