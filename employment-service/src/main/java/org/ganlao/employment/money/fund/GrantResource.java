package org.ganlao.employment.money.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

@Path("/v1/fund-grants")
@Tag(name = "就业资金 · Employment fund")
public class GrantResource {

    private final GrantFunds grants;

    GrantResource(GrantFunds grants) {
        this.grants = grants;
    }

    @POST
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "提出预算或下达资金 · Propose the province's budget, or money for a city or county")
    public Response propose(@Valid @NotNull GrantRequest request, @Context UriInfo uri) {
        GrantView view = grants.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询资金下达 · Find grants, with the days to the first payment")
    public Page<GrantView> find(@Valid @BeanParam GrantFilter filter, @BeanParam Paging paging) {
        return grants.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出资金下达 · Export grants, with the days to the first payment, all that the list would show")
    public Response export(@Valid @BeanParam GrantFilter filter, @BeanParam Paging paging) {
        return Rows.of(GrantView.class, paging, page -> grants.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看资金下达 · Read a grant, with the days to the first payment")
    public GrantView read(UUID id) {
        return grants.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批资金下达 · Approve a grant that another person proposed, and post it in both books")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(grants.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销资金下达 · Annul a grant that is not spent; its postings are reversed")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(grants.annul(id, ifMatch, annulment));
    }
}
