package org.ganlao.socialinsurance.benefit.residentmedical;

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

@Path("/v1/resident-fundings")
@Tag(name = "城镇居民合作医疗筹资 · Funding of the residents' medical scheme")
public class ResidentFundingResource {

    private final FundResident funding;

    ResidentFundingResource(FundResident funding) {
        this.funding = funding;
    }

    @POST
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "居民缴费 · Book the person's part of a year, which confirms the cover")
    public Response fund(@Valid @NotNull ResidentFundingRequest request, @Context UriInfo uri) {
        ResidentFundingView view = funding.fund(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询居民缴费 · Find funded years")
    public Page<ResidentFundingView> find(@Valid @BeanParam ResidentFundingFilter filter, @BeanParam Paging paging) {
        return funding.page(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看居民缴费 · Read a funded year")
    public ResidentFundingView read(UUID id) {
        return funding.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"cashier", "reviewer", "supervisor"})
    @Operation(summary = "撤销居民缴费 · Annul a funded year; not by the one who booked it")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(funding.annul(id, ifMatch, annulment));
    }
}
