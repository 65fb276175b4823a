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

@Path("/v1/exam-fee-claims")
@Tag(name = "鉴定补贴 · Exam fees that the public pays")
public class FeeClaimResource {

    private final ClaimFees claims;

    FeeClaimResource(ClaimFees claims) {
        this.claims = claims;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "鉴定站申领鉴定补贴 · Claim what the public pays of the fees of a session's certified candidates")
    public Response claim(@Valid @NotNull FeeClaimRequest request, @Context UriInfo uri) {
        FeeClaimView made = claims.claim(request);
        return Created.at(uri, made.id(), made);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询鉴定补贴申领 · Find claims of exam fees")
    public Page<FeeClaimView> find(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("session") UUID session,
            @BeanParam Paging paging) {
        return claims.page(region, session, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出鉴定补贴申领 · Export claims of exam fees, all that the list would show")
    public Response export(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("session") UUID session,
            @BeanParam Paging paging) {
        return Rows.of(FeeClaimView.class, paging, next -> claims.page(region, session, next))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看鉴定补贴申领 · Read one of the claims of exam fees")
    public FeeClaimView read(UUID id) {
        return claims.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批鉴定补贴申领 · Approve what another person claimed; the county's next run pays it")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(claims.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "撤销鉴定补贴申领 · Annul a claim that is not paid yet")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(claims.annul(id, ifMatch, annulment));
    }
}
