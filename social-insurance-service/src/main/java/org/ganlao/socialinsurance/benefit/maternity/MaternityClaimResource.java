package org.ganlao.socialinsurance.benefit.maternity;

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

@Path("/v1/maternity-claims")
@Tag(name = "生育保险待遇 · Maternity benefits")
public class MaternityClaimResource {

    private final ClaimMaternity claiming;
    private final DecideMaternity deciding;

    MaternityClaimResource(ClaimMaternity claiming, DecideMaternity deciding) {
        this.claiming = claiming;
        this.deciding = deciding;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申领生育待遇 · Claim for a birth or miscarriage")
    public Response claim(@Valid @NotNull MaternityClaimRequest request, @Context UriInfo uri) {
        MaternityClaimView view = claiming.claim(request);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/preview")
    @RolesAllowed({"clerk", "reviewer", "supervisor"})
    @Operation(summary = "试算生育待遇 · Work a benefit out; nothing is recorded")
    public MaternityBenefitView preview(@Valid @NotNull MaternityPreviewRequest request) {
        return claiming.preview(request);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询生育待遇 · Find claims")
    public Page<MaternityClaimView> find(@Valid @BeanParam MaternityClaimFilter filter, @BeanParam Paging paging) {
        return deciding.page(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看生育待遇 · Read a claim with its working")
    public MaternityClaimView read(UUID id) {
        return deciding.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批生育待遇 · Approve a claim of another person")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(deciding.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "不予支付 · Refuse a claim")
    public Response refuse(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull MaternityRefused refused) {
        return Changed.to(deciding.refuse(id, ifMatch, refused));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销生育待遇 · Annul a claim; what was paid has to be paid back")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(deciding.annul(id, ifMatch, annulment));
    }
}
