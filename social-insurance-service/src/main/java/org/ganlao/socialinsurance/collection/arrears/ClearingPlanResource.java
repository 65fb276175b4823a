package org.ganlao.socialinsurance.collection.arrears;

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

@Path("/v1/clearing-plans")
@Tag(name = "欠费追缴 · Arrears")
public class ClearingPlanResource {

    private final PlanClearing planning;

    ClearingPlanResource(PlanClearing planning) {
        this.planning = planning;
    }

    @POST
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "登记清欠计划 · Agree in which instalments an employer clears what is overdue")
    public Response agree(@Valid @NotNull ClearingPlanRequest request, @Context UriInfo uri) {
        ClearingPlanView view = planning.agree(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询清欠计划 · Find clearing plans")
    public Page<ClearingPlanView> find(
            @QueryParam("region") String region, @QueryParam("employer") String employer, @BeanParam Paging paging) {
        return planning.page(region, employer, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看清欠计划 · Read a plan with what is paid and by how much it is behind")
    public ClearingPlanView read(UUID id) {
        return planning.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "撤销清欠计划 · Annul a plan")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(planning.annul(id, ifMatch, annulment));
    }
}
