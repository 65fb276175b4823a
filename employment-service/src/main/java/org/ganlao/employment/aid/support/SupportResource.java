package org.ganlao.employment.aid.support;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.ganlao.platform.record.Annulment;

@Path("/v1/support-claims")
@Tag(name = "就业补贴 · Support")
public class SupportResource {

    private final DecideSupport claims;

    SupportResource(DecideSupport claims) {
        this.claims = claims;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询补贴申请 · Find claims of support")
    public Page<SupportClaimView> find(@Valid @BeanParam SupportFilter filter, @BeanParam Paging paging) {
        return claims.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出补贴申请 · Export claims of support, all that the list would show")
    public Response export(@Valid @BeanParam SupportFilter filter, @BeanParam Paging paging) {
        return Rows.of(SupportClaimView.class, paging, page -> claims.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看补贴申请 · Read a claim with its working")
    public SupportClaimView read(UUID id) {
        return claims.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批补贴申请 · Approve a claim of another person")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(claims.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "不予批准 · Refuse a claim")
    public Response refuse(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull SupportRefused refused) {
        return Changed.to(claims.refuse(id, ifMatch, refused));
    }

    @POST
    @Path("/{id}/refund")
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "登记补贴退回 · Note that what had to be paid back came back, and post it")
    public Response refund(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull SupportReturned returned) {
        return Changed.to(claims.refund(id, ifMatch, returned));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销补贴申请 · Annul a claim; one that was paid has to be paid back")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(claims.annul(id, ifMatch, annulment));
    }
}
