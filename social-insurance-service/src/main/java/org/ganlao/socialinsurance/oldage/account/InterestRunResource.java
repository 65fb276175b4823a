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
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

@Path("/v1/account-interest-runs")
@Tag(name = "个人账户 · Individual accounts")
public class InterestRunResource {

    private final RunInterest interest;

    InterestRunResource(RunInterest interest) {
        this.interest = interest;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "提出年度计息 · Propose the interest of a year on the accounts of a region, at the rate of the year")
    public Response propose(@Valid @NotNull InterestRunRequest request, @Context UriInfo uri) {
        InterestRunView view = interest.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "批准年度计息，后台记账 · Approve another person's proposal; the job of the same id enters the interest")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(interest.approve(id, ifMatch));
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询年度计息 · Find interest runs")
    public Page<InterestRunView> find(@QueryParam("insurance") Insurance insurance, @BeanParam Paging paging) {
        return interest.page(insurance, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看年度计息 · Read an interest run with what it entered so far")
    public InterestRunView read(UUID id) {
        return interest.one(id);
    }
}
