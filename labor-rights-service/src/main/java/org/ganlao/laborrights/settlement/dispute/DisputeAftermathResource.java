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
import org.ganlao.platform.record.Annulment;

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
    @Path("/award-correction")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "更正裁决、调解书 · State the award or statement anew; what it registered as owed is taken back")
    public Response correctAward(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DisputeAwardCorrection award) {
        return Changed.to(conclusion.correctAward(id, ifMatch, award));
    }

    @POST
    @Path("/service-correction")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "更正送达日期 · State anew when both sides received it; what was registered as owed is taken back")
    public Response correctService(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull DisputeServiceCorrection service) {
        return Changed.to(conclusion.correctService(id, ifMatch, service));
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

    @POST
    @Path("/arrears-annulment")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "撤销登记的欠薪 · Another person takes back what was registered wrongly, of which nothing was repaid")
    public Response takeBack(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(awarded.takeBack(id, ifMatch, annulment));
    }
}
