package org.ganlao.laborrights.settlement.dispute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/dispute-cases/{id}")
@Tag(name = "劳动争议仲裁 · Arbitration of disputes")
public class DisputeCourtResource {

    private final SueAboutAwards suing;

    DisputeCourtResource(SueAboutAwards suing) {
        this.suing = suing;
    }

    @GET
    @Path("/rights")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "当事人的诉权及期限 · What each side may still do about the award, and until when")
    public List<DisputeRightView> rights(UUID id) {
        return suing.rights(id);
    }

    @POST
    @Path("/revocation-application")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申请撤销终局裁决 · The employer asks the intermediate court to revoke a final award")
    public Response askRevocation(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedRevocation application) {
        return Changed.to(suing.askRevocation(id, ifMatch, application));
    }

    @POST
    @Path("/revocation-ruling")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记撤销裁定 · The court has ruled on the revocation")
    public Response rule(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedRuling ruling) {
        return Changed.to(suing.rule(id, ifMatch, ruling));
    }

    @POST
    @Path("/suit")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "起诉 · A side has sued in court in time")
    public Response sue(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedSuit suit) {
        return Changed.to(suing.sue(id, ifMatch, suit));
    }

    @POST
    @Path("/judgment")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记法院处理结果 · The court of the instance that runs has decided")
    public Response judge(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedJudgment judgment) {
        return Changed.to(suing.judge(id, ifMatch, judgment));
    }

    @POST
    @Path("/judgment-correction")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "更正法院处理结果 · State anew what the court of the last instance decided")
    public Response correctJudgment(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull DisputeJudgmentCorrection correction) {
        return Changed.to(suing.correctJudgment(id, ifMatch, correction));
    }

    @POST
    @Path("/suit-annulment")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "撤销误录的起诉或上诉 · Strike out a suit or an appeal that nobody brought")
    public Response strikeOutSuit(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(suing.strikeOutSuit(id, ifMatch, annulment));
    }

    @POST
    @Path("/appeal")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "上诉 · A side has appealed against the judgment of the first instance in time")
    public Response appeal(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedSuit appeal) {
        return Changed.to(suing.appeal(id, ifMatch, appeal));
    }
}
