package org.ganlao.socialinsurance.benefit.medical;

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

@Path("/v1/cadre-overspends")
@Tag(name = "离休干部医药费统筹 · Pool of retired cadres")
public class CadreOverspendResource {

    private final KeepCadrePool keeping;

    CadreOverspendResource(KeepCadrePool keeping) {
        this.keeping = keeping;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记历年超支 · State an earlier year's overspend and who bears it")
    public Response state(@Valid @NotNull CadreOverspendRequest request, @Context UriInfo uri) {
        CadreOverspendView view = keeping.state(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询历年超支 · Find overspends, with what each payer still owes")
    public Page<CadreOverspendView> find(@QueryParam("year") Integer year, @BeanParam Paging paging) {
        return keeping.page(year, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看历年超支 · Read an overspend")
    public CadreOverspendView read(UUID id) {
        return keeping.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批历年超支 · Approve an overspend that another person stated")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(keeping.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销历年超支 · Annul an overspend of which nothing is paid")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(keeping.annulOverspend(id, ifMatch, annulment));
    }
}
