package org.ganlao.employment.startup.microloan;

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

/** Steps of a loan up to its disbursement. */
@Path("/v1/microloans")
@Tag(name = "小额担保贷款 · Microloans")
public class LoanStepResource {

    private final TakeSteps steps;

    LoanStepResource(TakeSteps steps) {
        this.steps = steps;
    }

    @POST
    @Path("/{id}/investigation")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记调查结果 · State what another person found out")
    public Response investigate(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedInvestigation stated) {
        return Changed.to(steps.investigate(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/guarantee")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "批准担保 · Have the fund guarantee it, within the leverage limit")
    public Response guarantee(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(steps.guarantee(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/bank-approval")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记银行审批 · State that the bank approved it")
    public Response approve(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(steps.approve(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/contract")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "签订合同 · Contract it at the rate of the day")
    public Response sign(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(steps.sign(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/disbursement")
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "发放贷款 · Disburse it")
    public Response disburse(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(steps.disburse(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "不予贷款 · Refuse it")
    public Response refuse(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(steps.refuse(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "撤回申请 · The borrower withdraws")
    public Response withdraw(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedStep stated) {
        return Changed.to(steps.withdraw(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销发放 · Annul a loan that was never disbursed")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment stated) {
        return Changed.to(steps.annul(id, ifMatch, stated));
    }
}
