package org.ganlao.skills.appraisal.exam;

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

@Path("/v1/exam-candidates")
@Tag(name = "考生 · Candidates")
public class CandidateResource {
    private final RegisterCandidates registration;
    private final ChangeCandidate change;
    private final ReadCandidates reading;

    CandidateResource(RegisterCandidates registration, ChangeCandidate change, ReadCandidates reading) {
        this.registration = registration;
        this.change = change;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed({"clerk", "reviewer", "supervisor"})
    @Operation(
            summary = "考生报名 · Register a candidate",
            description =
                    "考试当日及以后由复核人员补录，须说明事由 · Once the day of the exam has come, a reviewer enters it, with a reason")
    public Response register(@Valid @NotNull CandidateRequest request, @Context UriInfo uri) {
        CandidateView view = registration.register(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询考生 · Find candidates")
    public Page<CandidateView> find(@Valid @BeanParam CandidateFilter filter, @BeanParam Paging paging) {
        return reading.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出考生 · Export candidates, all that the list would show")
    public Response export(@Valid @BeanParam CandidateFilter filter, @BeanParam Paging paging) {
        return Rows.of(CandidateView.class, paging, page -> reading.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "inspector", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看考生 · Read a candidate")
    public CandidateView read(UUID id) {
        return reading.one(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed({"clerk", "reviewer", "supervisor"})
    @Operation(
            summary = "取消报名 · Withdraw before the exam",
            description =
                    "考试当日及以后由复核人员补录，须说明事由 · Once the day of the exam has come, a reviewer enters it, with a reason")
    public Response withdraw(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedWithdrawal stated) {
        return Changed.to(change.withdraw(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/absence")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记缺考 · Note that a candidate stayed away")
    public Response stayAway(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedDay day) {
        return Changed.to(change.stayAway(id, ifMatch, day));
    }

    @POST
    @Path("/{id}/make-up")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "安排补考，仅不合格科目 · Let a candidate make up what was failed, on this day")
    public Response makeUp(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedDay day) {
        return Changed.to(change.makeUp(id, ifMatch, day));
    }

    @POST
    @Path("/{id}/fee-payment")
    @Idempotent
    @RolesAllowed({"clerk", "cashier"})
    @Operation(summary = "登记已缴鉴定费 · Note that the candidate has paid the own part of the fee")
    public Response payFee(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull FeePayment paid) {
        return Changed.to(change.payFee(id, ifMatch, paid));
    }

    @POST
    @Path("/{id}/fee-waiver")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "免收鉴定费 · Decide that the candidate need not pay")
    public Response waiveFee(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull FeeWaiver waiver) {
        return Changed.to(change.waiveFee(id, ifMatch, waiver));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销考生记录 · Annul a registration that should never have been made")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(change.annul(id, ifMatch, annulment));
    }
}
