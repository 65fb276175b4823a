package org.ganlao.employment.startup.microloan;

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

@Path("/v1/interest-subsidies")
@Tag(name = "贷款贴息 · Interest subsidies")
public class SubsidyResource {

    private final ClaimSubsidy subsidies;

    SubsidyResource(ClaimSubsidy subsidies) {
        this.subsidies = subsidies;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申报季度贴息 · Claim the subsidy of a quarter on all loans of a fund, with its working")
    public Response claim(@Valid @NotNull SubsidyRequest request, @Context UriInfo uri) {
        SubsidyClaimView view = subsidies.claim(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询贴息申报 · Find claims")
    public Page<SubsidyClaimView> find(@QueryParam("fund") UUID fund, @BeanParam Paging paging) {
        return subsidies.page(fund, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出贴息申报 · Export claims, all that the list would show")
    public Response export(@QueryParam("fund") UUID fund, @BeanParam Paging paging) {
        return Rows.of(SubsidyClaimView.class, paging, page -> subsidies.page(fund, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看贴息申报 · Read a claim with its working")
    public SubsidyClaimView read(UUID id) {
        return subsidies.one(id);
    }

    @POST
    @Path("/{id}/recomputation")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "重新计算 · Work a claim out anew before its approval")
    public Response recompute(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(subsidies.recompute(id, ifMatch));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批贴息 · Approve a claim of another person")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(subsidies.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/payment")
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "支付贴息，当日入账 · Pay an approved claim out of the region's employment fund, today")
    public Response pay(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PaymentNote stated) {
        return Changed.to(subsidies.pay(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销贴息申报 · Annul a claim that was not paid")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(subsidies.annul(id, ifMatch, annulment));
    }
}
