package org.ganlao.socialinsurance.benefit.unemployment;

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

@Path("/v1/unemployment-claims")
@Tag(name = "失业保险 · Unemployment")
public class UnemploymentClaimResource {

    private final KeepClaims claims;
    private final ReadUnemployment reading;

    UnemploymentClaimResource(KeepClaims claims, ReadUnemployment reading) {
        this.claims = claims;
        this.reading = reading;
    }

    @POST
    @Path("/preview")
    @RolesAllowed("clerk")
    @Operation(summary = "试算失业保险待遇 · Work out a claim; nothing is recorded")
    public AssessmentView preview(@Valid @NotNull BenefitPreviewRequest request) {
        return claims.preview(request);
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申领失业保险金 · Claim benefit for a loss of work")
    public Response claim(@Valid @NotNull UnemploymentClaimRequest request, @Context UriInfo uri) {
        UnemploymentClaimView view = claims.claim(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询失业保险金申领 · Find claims")
    public Page<UnemploymentClaimView> find(
            @Valid @BeanParam UnemploymentClaimFilter filter, @BeanParam Paging paging) {
        return reading.claims(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看失业保险金申领 · Read a claim")
    public UnemploymentClaimView read(UUID id) {
        return reading.claim(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "审批申领，须由他人办理 · Decide a claim; by another person")
    public Response decide(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(claims.decide(id, ifMatch));
    }

    @POST
    @Path("/{id}/stop")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "停发失业保险金，自次月起 · Stop a benefit, from the month after")
    public Response stop(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStop stop) {
        return Changed.to(claims.stop(id, ifMatch, stop));
    }

    @POST
    @Path("/{id}/resumption")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤回停发 · Take a stated stop back that should never have been")
    public Response resume(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment why) {
        return Changed.to(claims.takeStopBack(id, ifMatch, why));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销申领 · Annul a claim that should never have been made")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(claims.annul(id, ifMatch, annulment));
    }
}
