package org.ganlao.employment.money.reward;

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

@Path("/v1/reward-rounds")
@Tag(name = "以奖代补 · Reward instead of subsidy")
public class RewardResource {

    private final ShareReward rewards;

    RewardResource(ShareReward rewards) {
        this.rewards = rewards;
    }

    @POST
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "测算年度奖补 · Work out what each city gets of a year's pot, by what it achieved")
    public Response workOut(@Valid @NotNull RewardRequest request, @Context UriInfo uri, @Context HttpHeaders headers) {
        RewardView view = rewards.workOut(request, headers.getHeaderString(HttpHeaders.AUTHORIZATION));
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询年度奖补 · Find rounds")
    public Page<RewardView> find(@QueryParam("year") Integer year, @BeanParam Paging paging) {
        return rewards.page(year, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出年度奖补 · Export rounds, all that the list would show")
    public Response export(@QueryParam("year") Integer year, @BeanParam Paging paging) {
        return Rows.of(RewardView.class, paging, page -> rewards.page(year, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看年度奖补 · Read a round with the working of each city")
    public RewardView read(UUID id) {
        return rewards.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批年度奖补 · Approve a round of another person, and grant each city its share")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(rewards.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销年度奖补 · Annul a round that was not approved")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(rewards.annul(id, ifMatch, annulment));
    }
}
