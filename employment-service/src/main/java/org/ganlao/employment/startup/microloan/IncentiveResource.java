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

@Path("/v1/recovery-incentives")
@Tag(name = "小额贷款回收奖励 · Incentives by recovery rate")
public class IncentiveResource {

    private final GrantIncentives incentives;

    IncentiveResource(GrantIncentives incentives) {
        this.incentives = incentives;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "测算年度回收奖励 · Work out what a fund or a community earns for a year, loan by loan")
    public Response propose(@Valid @NotNull IncentiveRequest request, @Context UriInfo uri) {
        IncentiveView view = incentives.propose(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询回收奖励 · Find incentives")
    public Page<IncentiveView> find(
            @QueryParam("fund") UUID fund, @QueryParam("community") UUID community, @BeanParam Paging paging) {
        return incentives.page(fund, community, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出回收奖励 · Export incentives, all that the list would show")
    public Response export(
            @QueryParam("fund") UUID fund, @QueryParam("community") UUID community, @BeanParam Paging paging) {
        return Rows.of(IncentiveView.class, paging, page -> incentives.page(fund, community, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看回收奖励 · Read an incentive with its working")
    public IncentiveView read(UUID id) {
        return incentives.one(id);
    }

    @POST
    @Path("/{id}/recomputation")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "重新测算 · Work an incentive out anew before its approval")
    public Response recompute(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(incentives.recompute(id, ifMatch));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批回收奖励 · Approve an incentive that another person worked out, and post it")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(incentives.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/payment")
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "登记奖励支付，当日入账 · Note that an approved incentive is paid, and post it today")
    public Response pay(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PaymentNote stated) {
        return Changed.to(incentives.pay(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销回收奖励 · Annul an incentive that was not paid; its posting is reversed")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(incentives.annul(id, ifMatch, annulment));
    }
}
