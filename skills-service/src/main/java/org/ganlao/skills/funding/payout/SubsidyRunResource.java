package org.ganlao.skills.funding.payout;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

@Path("/v1/subsidy-runs")
@Tag(name = "培训补贴 · Training subsidies")
public class SubsidyRunResource {

    private final StartRuns payments;

    SubsidyRunResource(StartRuns payments) {
        this.payments = payments;
    }

    @POST
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "提出支付批次 · Propose to pay the approved subsidies of a county")
    public Response propose(@Valid @NotNull SubsidyRunRequest request, @Context UriInfo uri) {
        SubsidyRunView made = payments.propose(request);
        return Created.at(uri, made.id(), made);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询补贴支付批次 · Find runs that pay training subsidies")
    public Page<SubsidyRunView> find(@QueryParam("region") @Size(max = 12) String region, @BeanParam Paging paging) {
        return payments.page(region, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出补贴支付批次 · Export runs that pay training subsidies, all that the list would show")
    public Response export(@QueryParam("region") @Size(max = 12) String region, @BeanParam Paging paging) {
        return Rows.of(SubsidyRunView.class, paging, next -> payments.page(region, next))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看补贴支付批次 · Read one of the runs that pay training subsidies")
    public SubsidyRunView read(UUID id) {
        return payments.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "批准支付批次 · Approve a run that another person proposed; its job begins")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(payments.approve(id, ifMatch));
    }
}
