package org.ganlao.socialinsurance.oldage.pension;

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

@Path("/v1/pensions")
@Tag(name = "基本养老金 · Pensions")
public class PensionResource {

    private final AskPension asking;
    private final DecidePension decision;
    private final KeepPension pensions;

    PensionResource(AskPension asking, DecidePension decision, KeepPension pensions) {
        this.asking = asking;
        this.decision = decision;
        this.pensions = pensions;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申请退休并核定养老金 · Take an application and work the pension out from the records")
    public Response ask(@Valid @NotNull PensionRequest request, @Context UriInfo uri) {
        PensionView view = asking.ask(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询养老金 · Find pensions")
    public Page<PensionView> find(@Valid @BeanParam PensionFilter filter, @BeanParam Paging paging) {
        return pensions.page(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看养老金 · Read a pension with its whole working")
    public PensionView read(UUID id) {
        return pensions.one(id);
    }

    @POST
    @Path("/{id}/reassessment")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "重新核定 · Work an undecided pension out anew")
    public Response reassess(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(decision.reassess(id, ifMatch));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(
            summary = "审批养老金 · Approve what another person worked out; it is due from the month after the retirement")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(decision.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "驳回申请 · Refuse an application")
    public Response refuse(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedReason reason) {
        return Changed.to(decision.refuse(id, ifMatch, reason));
    }

    @POST
    @Path("/{id}/life-certification")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "生存认证 · Note that the pensioner was seen to live; months not due for want of it are due again")
    public Response certify(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull LifeCertification seen) {
        return Changed.to(pensions.certify(id, ifMatch, seen));
    }

    @POST
    @Path("/{id}/suspension")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "停发养老金 · Suspend a pension from a month on; what was paid for it later comes back")
    public Response suspend(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PensionSuspension suspension) {
        return Changed.to(pensions.suspend(id, ifMatch, suspension));
    }

    @POST
    @Path("/{id}/resumption")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "恢复发放 · Let a suspended pension go on, for the months of the suspension too")
    public Response resume(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedReason reason) {
        return Changed.to(pensions.resume(id, ifMatch, reason));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销养老金 · Strike a pension out that should never have been; what was paid comes back")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(decision.annul(id, ifMatch, annulment));
    }
}
