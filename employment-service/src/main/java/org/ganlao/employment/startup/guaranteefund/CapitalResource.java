package org.ganlao.employment.startup.guaranteefund;

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
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/guarantee-capital")
@Tag(name = "担保基金 · Guarantee funds")
public class CapitalResource {

    private final KeepCapital capital;

    CapitalResource(KeepCapital capital) {
        this.capital = capital;
    }

    @POST
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "登记基金到账 · Propose capital that was paid into a fund")
    public Response propose(@Valid @NotNull CapitalRequest request, @Context UriInfo uri) {
        CapitalView view = capital.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询基金到账 · Find capital of funds")
    public Page<CapitalView> find(@QueryParam("fund") UUID fund, @BeanParam Paging paging) {
        return capital.page(fund, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出基金到账 · Export capital of funds, all that the list would show")
    public Response export(@QueryParam("fund") UUID fund, @BeanParam Paging paging) {
        return Rows.of(CapitalView.class, paging, page -> capital.page(fund, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看基金到账 · Read capital of a fund")
    public CapitalView read(UUID id) {
        return capital.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批基金到账 · Approve capital that another person proposed, and post it")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(capital.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销基金到账 · Annul capital that was never paid in; its posting is reversed")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(capital.annul(id, ifMatch, annulment));
    }
}
