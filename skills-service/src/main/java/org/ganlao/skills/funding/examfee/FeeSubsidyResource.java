package org.ganlao.skills.funding.examfee;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.skills.funding.examfee.domain.FeeSubsidyState;

@Path("/v1/exam-fee-subsidies")
@Tag(name = "鉴定补贴 · Exam fees that the public pays")
public class FeeSubsidyResource {

    private final KeepFees fees;

    FeeSubsidyResource(KeepFees fees) {
        this.fees = fees;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询鉴定补贴 · Find what the public pays of exam fees, candidate by candidate")
    public Page<FeeSubsidyView> find(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("claim") UUID claim,
            @QueryParam("run") UUID run,
            @QueryParam("state") FeeSubsidyState state,
            @BeanParam Paging paging) {
        return fees.page(region, claim, run, state, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出鉴定补贴 · Export what the public pays of exam fees, all that the list would show")
    public Response export(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("claim") UUID claim,
            @QueryParam("run") UUID run,
            @QueryParam("state") FeeSubsidyState state,
            @BeanParam Paging paging) {
        return Rows.of(FeeSubsidyView.class, paging, next -> fees.page(region, claim, run, state, next))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看鉴定补贴 · Read what the public pays of one candidate's fee")
    public FeeSubsidyView read(UUID id) {
        return fees.one(id);
    }

    @POST
    @Path("/{id}/refund")
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "登记退回 · Note that the station has paid it back; posted")
    public Response giveBack(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull FeeRefund refund) {
        return Changed.to(fees.giveBack(id, ifMatch, refund));
    }
}
