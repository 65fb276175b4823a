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
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/dispute-cases/{id}")
@Tag(name = "劳动争议仲裁 · Arbitration of disputes")
public class DisputeAftermathResource {

    private final ConcludeDisputes conclusion;
    private final RegisterAwardedWages awarded;

    DisputeAftermathResource(ConcludeDisputes conclusion, RegisterAwardedWages awarded) {
        this.conclusion = conclusion;
        this.awarded = awarded;
    }

    @POST
    @Path("/service")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "送达 · Both sides have received the award or statement")
    public Response serve(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedService service) {
        return Changed.to(conclusion.serve(id, ifMatch, service));
    }

    @POST
    @Path("/suit")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "起诉 · A side has sued in court in time")
    public Response sue(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedSuit suit) {
        return Changed.to(conclusion.sue(id, ifMatch, suit));
    }

    @POST
    @Path("/judgment")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记法院处理结果 · The court has decided")
    public Response judge(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedJudgment judgment) {
        return Changed.to(conclusion.judge(id, ifMatch, judgment));
    }

    @POST
    @Path("/enforcement")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申请强制执行 · Enforcement is asked for")
    public Response enforce(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DisputeDay enforcement) {
        return Changed.to(conclusion.enforce(id, ifMatch, enforcement));
    }

    @POST
    @Path("/performance")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "履行完毕 · What was awarded is performed")
    public Response perform(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DisputeDay performance) {
        return Changed.to(conclusion.perform(id, ifMatch, performance));
    }

    @POST
    @Path("/arrears")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "登记裁决的欠薪 · Another person registers the granted wages as arrears, once the award is in force")
    public Response register(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull AwardedWages wages) {
        return Changed.to(awarded.register(id, ifMatch, wages));
    }
}
