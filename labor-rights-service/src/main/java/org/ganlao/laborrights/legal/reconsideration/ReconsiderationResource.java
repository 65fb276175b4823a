package org.ganlao.laborrights.legal.reconsideration;

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
import org.ganlao.laborrights.legal.reconsideration.domain.ReconsiderationResult;
import org.ganlao.laborrights.legal.reconsideration.domain.ReconsiderationState;
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/reconsiderations")
@Tag(name = "行政复议与应诉 · Reconsiderations and lawsuits")
public class ReconsiderationResource {

    private final Reconsider reconsider;

    ReconsiderationResource(Reconsider reconsider) {
        this.reconsider = reconsider;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "收到复议申请 · Record an application to reconsider an act")
    public Response receive(@Valid @NotNull ReconsiderationRequest request, @Context UriInfo uri) {
        ReconsiderationView view = reconsider.receive(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询复议案件 · Find reconsiderations")
    public Page<ReconsiderationView> find(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("state") ReconsiderationState state,
            @QueryParam("result") ReconsiderationResult result,
            @BeanParam Paging paging) {
        return reconsider.page(region, state, result, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出复议案件 · Export reconsiderations, all that the list would show")
    public Response export(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("state") ReconsiderationState state,
            @QueryParam("result") ReconsiderationResult result,
            @BeanParam Paging paging) {
        return Rows.of(ReconsiderationView.class, paging, page -> reconsider.page(region, state, result, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看复议案件 · Read a reconsideration")
    public ReconsiderationView read(UUID id) {
        return reconsider.one(id);
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "受理复议申请 · Accept it; it counts as accepted from its receipt")
    public Response accept(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(reconsider.accept(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/non-acceptance")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "决定不予受理 · Do not accept it, within the days for that")
    public Response refuse(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(reconsider.refuse(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/extension")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "批准延长复议期限 · Approve that the decision takes longer; not by who accepted it")
    public Response extend(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(reconsider.extend(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/suspension")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "中止审理 · Let time stand still from this day on")
    public Response suspend(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(reconsider.suspend(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/resumption")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "恢复审理 · Let time go on from this day on")
    public Response resume(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(reconsider.resume(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记撤回复议申请 · Record that the applicant withdrew, which ends it")
    public Response withdraw(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(reconsider.withdraw(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "作出复议决定 · Decide; not by who accepted it")
    public Response decide(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull StatedReconsiderationDecision stated) {
        return Changed.to(reconsider.decide(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销复议案件登记 · Annul what was no application")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(reconsider.annul(id, ifMatch, annulment));
    }
}
