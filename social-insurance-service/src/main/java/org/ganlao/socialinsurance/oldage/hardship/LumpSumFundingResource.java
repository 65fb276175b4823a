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

@Path("/v1/lump-sum-fundings")
@Tag(name = "破产改制企业退休人员一次性缴费 · Lump sums for retirees")
public class LumpSumFundingResource {

    private final FundRetirees fundings;

    LumpSumFundingResource(FundRetirees fundings) {
        this.fundings = fundings;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "核定一次性缴费 · Work out what a firm pays at once for its retirees")
    public Response agree(@Valid @NotNull FundingRequest request, @Context UriInfo uri) {
        LumpSumFundingView view = fundings.agree(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询一次性缴费 · List lump sums")
    public Page<LumpSumFundingView> list(@BeanParam Paging paging) {
        return fundings.page(paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看一次性缴费 · Read a lump sum")
    public LumpSumFundingView read(UUID id) {
        return fundings.one(id);
    }

    @POST
    @Path("/{id}/receipt")
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "一次性缴费到账 · Receive a lump sum, as another person than who worked it out")
    public Response receive(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull FundingReceipt receipt) {
        return Changed.to(fundings.receive(id, ifMatch, receipt));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销一次性缴费 · Annul a lump sum that was not received")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(fundings.annul(id, ifMatch, annulment));
    }
}
