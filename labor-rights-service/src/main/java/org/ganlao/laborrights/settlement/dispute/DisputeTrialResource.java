package org.ganlao.laborrights.settlement.dispute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeOutcome;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/dispute-cases/{id}")
@Tag(name = "劳动争议仲裁 · Arbitration of disputes")
public class DisputeTrialResource {

    private final HandleDisputes handling;
    private final ConcludeDisputes conclusion;

    DisputeTrialResource(HandleDisputes handling, ConcludeDisputes conclusion) {
        this.handling = handling;
        this.conclusion = conclusion;
    }

    @POST
    @Path("/answer")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "收到答辩书 · The other side has answered")
    public Response answer(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DisputeDay answer) {
        return Changed.to(handling.answer(id, ifMatch, answer));
    }

    @POST
    @Path("/tribunal")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "组成仲裁庭 · Form the tribunal")
    public Response form(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedTribunal tribunal) {
        return Changed.to(handling.form(id, ifMatch, tribunal));
    }

    @POST
    @Path("/suspension")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "中止审理 · The case stands still, and the time to conclude with it")
    public Response suspend(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStandstill standstill) {
        return Changed.to(handling.suspend(id, ifMatch, standstill));
    }

    @POST
    @Path("/resumption")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "恢复审理 · The case goes on")
    public Response resume(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DisputeDay resumption) {
        return Changed.to(handling.resume(id, ifMatch, resumption));
    }

    @POST
    @Path("/extension")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "延长办案期限 · Extend the time to conclude, once")
    public Response extend(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedExtension extension) {
        return Changed.to(handling.extend(id, ifMatch, extension));
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "撤回申请 · The application is withdrawn, or counts as withdrawn")
    public Response withdraw(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedWithdrawal withdrawal) {
        return Changed.to(handling.withdraw(id, ifMatch, withdrawal));
    }

    @POST
    @Path("/award")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "裁决 · Decide every claim by an award")
    public Response award(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedAward award) {
        return Changed.to(conclusion.conclude(id, ifMatch, DisputeOutcome.AWARD, award));
    }

    @POST
    @Path("/reinstatement")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "恢复误按撤回处理的案件 · That the application was withdrawn was recorded by mistake")
    public Response reinstate(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DisputeReinstatement stated) {
        return Changed.to(handling.reinstate(id, ifMatch, stated));
    }

    @POST
    @Path("/mediation-statement")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "制作调解书 · The sides agree before the tribunal")
    public Response settle(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedAward statement) {
        return Changed.to(conclusion.conclude(id, ifMatch, DisputeOutcome.MEDIATION, statement));
    }
}
