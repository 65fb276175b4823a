package org.ganlao.laborrights.relation.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/contracts")
@Tag(name = "劳动合同 · Labour contracts")
public class ContractResource {

    private final SignContract signing;
    private final ChangeContract change;
    private final ShowContracts showing;

    ContractResource(SignContract signing, ChangeContract change, ShowContracts showing) {
        this.signing = signing;
        this.change = change;
        this.showing = showing;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记劳动合同 · Register a signed contract")
    public Response sign(@Valid @NotNull ContractRequest request, @Context UriInfo uri) {
        ContractView view = signing.sign(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询劳动合同 · Find contracts")
    public Page<ContractView> find(@Valid @BeanParam ContractFilter filter, @BeanParam Paging paging) {
        return showing.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出劳动合同 · Export contracts, all that the list would show")
    public Response export(@Valid @BeanParam ContractFilter filter, @BeanParam Paging paging) {
        return Rows.of(ContractView.class, paging, page -> showing.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看劳动合同 · Read a contract as it stands on a day")
    public ContractView read(
            UUID id,
            @QueryParam("on") @Parameter(description = "状态日期，默认今日 · Day that is asked for, else today") LocalDate on) {
        return showing.one(id, on);
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({"clerk", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看劳动合同履历 · Read what happened to a contract, and how it stood on every day")
    public TimelineView timeline(UUID id) {
        return showing.timeline(id);
    }

    @POST
    @Path("/{id}/renewals")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "续订劳动合同 · Renew a contract")
    public Response renew(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ContractRenewal renewal) {
        return Changed.to(change.renew(id, ifMatch, renewal));
    }

    @POST
    @Path("/{id}/changes")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "变更劳动合同 · Change a contract from a day on, which may be past")
    public Response change(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ContractAlteration alteration) {
        return Changed.to(change.change(id, ifMatch, alteration));
    }

    @POST
    @Path("/{id}/suspensions")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "中止履行 · Suspend a contract; it stays in force")
    public Response suspend(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ContractSuspension suspension) {
        return Changed.to(change.suspend(id, ifMatch, suspension));
    }

    @POST
    @Path("/{id}/resumptions")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "恢复履行 · Resume a contract")
    public Response resume(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ContractResumption resumption) {
        return Changed.to(change.resume(id, ifMatch, resumption));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "终止或解除劳动合同 · End a contract on a legal ground")
    public Response end(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ContractEnd end) {
        return Changed.to(change.end(id, ifMatch, end));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正劳动合同的签订内容 · Correct what was signed")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ContractCorrection correction) {
        return Changed.to(change.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/acts/{number}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正一条记录 · Correct one act of a contract")
    public Response correctAct(
            UUID id,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ActCorrection correction) {
        return Changed.to(change.correctAct(id, number, ifMatch, correction));
    }

    @POST
    @Path("/{id}/acts/{number}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销一条记录 · Annul one act of a contract that never was; the others are replayed without it")
    public Response annulAct(
            UUID id,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull Annulment annulment) {
        return Changed.to(change.annulAct(id, number, ifMatch, annulment.reason()));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销劳动合同记录 · Annul a contract that was never signed")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(change.annul(id, ifMatch, annulment.reason()));
    }
}
