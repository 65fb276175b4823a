package org.ganlao.laborrights.enforcement.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

@Path("/v1/inspection-cases")
@Tag(name = "监察案件 · Inspection cases")
public class InspectionCaseResource {

    private final HandleCases cases;

    InspectionCaseResource(HandleCases cases) {
        this.cases = cases;
    }

    @POST
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "登记监察案件 · Open a case of a routine check, yearly review or campaign")
    public Response open(@Valid @NotNull InspectionCaseRequest request, @Context UriInfo uri) {
        InspectionCaseView view = cases.open(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询监察案件 · Find inspection cases")
    public Page<InspectionCaseView> find(@Valid @BeanParam InspectionCaseFilter filter, @BeanParam Paging paging) {
        return cases.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出监察案件 · Export inspection cases, all that the list would show")
    public Response export(@Valid @BeanParam InspectionCaseFilter filter, @BeanParam Paging paging) {
        return Rows.of(InspectionCaseView.class, paging, page -> cases.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看监察案件 · Read one of the inspection cases")
    public InspectionCaseView read(UUID id) {
        return cases.one(id);
    }

    @POST
    @Path("/{id}/filing")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "立案 · File a case with two inspectors")
    public Response file(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedInspection filing) {
        return Changed.to(cases.file(id, ifMatch, filing));
    }

    @POST
    @Path("/{id}/investigations")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "调查检查 · Record an investigation by two inspectors")
    public Response investigate(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedInspection inspection) {
        return Changed.to(cases.investigate(id, ifMatch, inspection));
    }

    @POST
    @Path("/{id}/extension-request")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "申请延长调查期限 · Ask for more time to investigate")
    public Response askForExtension(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CaseStep step) {
        return Changed.to(cases.askForExtension(id, ifMatch, step));
    }

    @POST
    @Path("/{id}/extension")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "批准延长调查期限 · Another person gives more time to investigate")
    public Response extend(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CaseStep step) {
        return Changed.to(cases.extend(id, ifMatch, step));
    }

    @POST
    @Path("/{id}/conclusion")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "调查终结 · Conclude the investigation with what was found")
    public Response conclude(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedConclusion conclusion) {
        return Changed.to(cases.conclude(id, ifMatch, conclusion));
    }

    @POST
    @Path("/{id}/order")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "责令改正 · Order to put it right")
    public Response order(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedOrder order) {
        return Changed.to(cases.order(id, ifMatch, order));
    }

    @POST
    @Path("/{id}/surcharge")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "责令加付赔偿金 · Order a payment on top of wages that are not paid in time")
    public Response surcharge(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedSurcharge surcharge) {
        return Changed.to(cases.surcharge(id, ifMatch, surcharge));
    }

    @POST
    @Path("/{id}/rectifications")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "登记改正 · Note a payment, or that a violation is put right")
    public Response rectify(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull StatedRectification rectification) {
        return Changed.to(cases.rectify(id, ifMatch, rectification));
    }

    @POST
    @Path("/{id}/penalty-notice")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "行政处罚告知 · Tell the employer of an intended penalty")
    public Response giveNotice(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PenaltyNotice notice) {
        return Changed.to(cases.giveNotice(id, ifMatch, notice));
    }

    @POST
    @Path("/{id}/hearing-request")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "当事人要求听证 · The employer asks for a hearing")
    public Response askForHearing(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CaseStep step) {
        return Changed.to(cases.askForHearing(id, ifMatch, step));
    }

    @POST
    @Path("/{id}/hearing")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "举行听证 · Record the hearing")
    public Response hear(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CaseStep step) {
        return Changed.to(cases.hear(id, ifMatch, step));
    }

    @POST
    @Path("/{id}/hearing-withdrawal")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "撤回听证要求 · The employer does not want the hearing any more")
    public Response withdrawHearing(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CaseStep step) {
        return Changed.to(cases.withdrawHearing(id, ifMatch, step));
    }

    @POST
    @Path("/{id}/exemption")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "不予处罚 · Another person decides that there is no penalty")
    public Response spare(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CaseStep step) {
        return Changed.to(cases.spare(id, ifMatch, step));
    }

    @POST
    @Path("/{id}/penalty")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "行政处罚决定 · Another person decides the penalty")
    public Response decide(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedPenalty penalty) {
        return Changed.to(cases.decide(id, ifMatch, penalty));
    }

    @POST
    @Path("/{id}/service")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "送达 · Serve the decision")
    public Response serve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CaseStep step) {
        return Changed.to(cases.serve(id, ifMatch, step));
    }

    @POST
    @Path("/{id}/fine-payment")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "缴纳罚款 · Record that the fine is paid, or was before it was lowered or set aside")
    public Response payFine(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedFinePayment payment) {
        return Changed.to(cases.payFine(id, ifMatch, payment));
    }

    @POST
    @Path("/{id}/fine-refund")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "退还罚款 · Record that what was paid beyond the penalty in force is paid back")
    public Response refundFine(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedFineRefund refund) {
        return Changed.to(cases.refundFine(id, ifMatch, refund));
    }

    @POST
    @Path("/{id}/enforcement")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "申请强制执行 · Bring it before the court")
    public Response enforce(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CaseStep step) {
        return Changed.to(cases.enforce(id, ifMatch, step));
    }

    @POST
    @Path("/{id}/reassignment")
    @Idempotent
    @RolesAllowed({"inspector", "supervisor"})
    @Operation(summary = "改派责任监察员 · Lead the case to another inspector")
    public Response reassign(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CaseReassignment reassignment) {
        return Changed.to(cases.reassign(id, ifMatch, reassignment));
    }

    @POST
    @Path("/{id}/continuation")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "线索消除后继续办理 · The case goes on though what led to it is gone")
    public Response goOn(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CaseStep step) {
        return Changed.to(cases.goOn(id, ifMatch, step));
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "结案 · Close the case")
    public Response close(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CaseStep step) {
        return Changed.to(cases.close(id, ifMatch, step));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "撤诉或者撤销立案 · The complainant withdraws, or what led to the case is gone")
    public Response withdraw(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CaseStep step) {
        return Changed.to(cases.withdraw(id, ifMatch, step));
    }

    @POST
    @Path("/{id}/transfer")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "移送 · Hand it to the authority in charge")
    public Response transfer(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CaseStep step) {
        return Changed.to(cases.transfer(id, ifMatch, step));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("inspector")
    @Operation(summary = "更正案件 · State anew what a case is about")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull InspectionCaseCorrection correction) {
        return Changed.to(cases.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销案件 · Strike a case out that never was")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(cases.annul(id, ifMatch, annulment));
    }
}
