package org.ganlao.skills.funding.subsidy;

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

@Path("/v1/subsidy-claims")
@Tag(name = "培训补贴 · Training subsidies")
public class SubsidyClaimResource {

    private final ClaimSubsidies claiming;
    private final DecideClaims claims;

    SubsidyClaimResource(ClaimSubsidies claiming, DecideClaims claims) {
        this.claiming = claiming;
        this.claims = claims;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(
            summary =
                    "机构申领培训补贴 · Claim the subsidy of graduates of a course; each is released, reduced or refused by its rule")
    public Response claim(@Valid @NotNull SubsidyClaimRequest request, @Context UriInfo uri) {
        SubsidyClaimView made = claiming.claim(request);
        return Created.at(uri, made.id(), made);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询补贴申领 · Find claims of training subsidy")
    public Page<SubsidyClaimView> find(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("course") UUID course,
            @BeanParam Paging paging) {
        return claims.page(region, course, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出补贴申领 · Export claims of training subsidy, all that the list would show")
    public Response export(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("course") UUID course,
            @BeanParam Paging paging) {
        return Rows.of(SubsidyClaimView.class, paging, next -> claims.page(region, course, next))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看补贴申领 · Read one of the claims of training subsidy")
    public SubsidyClaimView read(UUID id) {
        return claims.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批补贴申领 · Approve a claim of another person")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(claims.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "不予批准 · Turn a claim down")
    public Response turnDown(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull SubsidyDecision decision) {
        return Changed.to(claims.turnDown(id, ifMatch, decision));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销补贴申领 · Annul a claim of which nobody is paid yet")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(claims.annul(id, ifMatch, annulment));
    }
}
