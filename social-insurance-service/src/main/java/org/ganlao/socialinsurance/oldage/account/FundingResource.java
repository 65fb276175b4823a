package org.ganlao.socialinsurance.oldage.account;

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

@Path("/v1/account-funding")
@Tag(name = "个人账户 · Individual accounts")
public class FundingResource {

    private final FundAccounts funding;

    FundingResource(FundAccounts funding) {
        this.funding = funding;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申报做实个人账户 · State how far a region's pension accounts were made real in a year")
    public Response state(@Valid @NotNull FundingRequest request, @Context UriInfo uri) {
        FundingView view = funding.state(request);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "批准做实，补助入账 · Approve what another person stated; the subsidy enters the fund's book")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(funding.approve(id, ifMatch));
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询做实情况 · Find how far accounts were made real")
    public Page<FundingView> find(@QueryParam("year") Integer year, @BeanParam Paging paging) {
        return funding.page(year, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看做实情况 · Read how far, with funded and notional part")
    public FundingView read(UUID id) {
        return funding.one(id);
    }
}
