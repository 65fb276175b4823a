package org.ganlao.socialinsurance.benefit.medical;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/medical-claims")
@Tag(name = "医疗费用报销 · Reimbursement of medical costs")
public class MedicalClaimResource {

    private final ClaimBill claiming;
    private final DecideBill deciding;
    private final ReadBills reading;

    MedicalClaimResource(ClaimBill claiming, DecideBill deciding, ReadBills reading) {
        this.claiming = claiming;
        this.deciding = deciding;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申报医疗费用 · Claim a bill, once, and work it out")
    public Response claim(@Valid @NotNull MedicalClaimRequest request, @Context UriInfo uri) {
        MedicalClaimView view = claiming.claim(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询医疗费用 · Find bills")
    public Page<MedicalClaimView> find(@Valid @BeanParam MedicalClaimFilter filter, @BeanParam Paging paging) {
        return reading.page(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看医疗费用 · Read a bill with its working")
    public MedicalClaimView read(UUID id) {
        return reading.one(id);
    }

    @GET
    @Path("/{id}/entries")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看应付与差额 · Read what the fund owes for a bill, with the differences")
    public List<BillEntryView> entries(UUID id) {
        return reading.entries(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批医疗费用 · Approve a bill that another person claimed")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(deciding.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "不予报销 · Refuse a bill")
    public Response refuse(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull BillRefused refused) {
        return Changed.to(deciding.refuse(id, ifMatch, refused));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed({"clerk", "reviewer", "supervisor"})
    @Operation(summary = "更正费用 · State the costs anew; what differs in the later bills of the year follows")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CostsCorrection correction) {
        return Changed.to(deciding.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "reviewer", "supervisor"})
    @Operation(summary = "撤销医疗费用 · Annul a bill; once approved, not by the one who claimed it")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(deciding.annul(id, ifMatch, annulment));
    }

    @POST
    @Path("/{id}/recovery")
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "登记退回 · Note that what the person had received too much came back, and post it")
    public Response recover(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PaidBack paidBack) {
        return Changed.to(deciding.recover(id, ifMatch, paidBack));
    }
}
