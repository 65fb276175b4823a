package org.ganlao.socialinsurance.benefit.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/benefit-payments")
@Tag(name = "待遇支付 · Benefit payments")
public class BenefitPaymentResource {

    private final DecidePayments payments;

    BenefitPaymentResource(DecidePayments payments) {
        this.payments = payments;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询待遇支付 · Find payments of benefits")
    public Page<BenefitPaymentView> find(@Valid @BeanParam BenefitPaymentFilter filter, @BeanParam Paging paging) {
        return payments.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出待遇支付 · Export payments of benefits, all that the list would show")
    public Response export(@Valid @BeanParam BenefitPaymentFilter filter, @BeanParam Paging paging) {
        return Rows.of(BenefitPaymentView.class, paging, page -> payments.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看待遇支付 · Read a payment of a benefit")
    public BenefitPaymentView read(UUID id) {
        return payments.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "审批待遇支付 · Approve a payment that another person proposed")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(payments.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "不予支付 · Refuse a payment")
    public Response refuse(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PaymentRefused refused) {
        return Changed.to(payments.refuse(id, ifMatch, refused));
    }

    @POST
    @Path("/{id}/return")
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "登记银行退回 · Note that the bank returned a payment; the next run pays it again")
    public Response giveBack(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull BankReturn returned) {
        return Changed.to(payments.giveBack(id, ifMatch, returned));
    }

    @POST
    @Path("/{id}/recoveries")
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "登记追回（可分期） · Note an instalment of what has to be recovered, and post it")
    public Response recover(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull RecoveryRequest recovery) {
        return Changed.to(payments.recover(id, ifMatch, recovery));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed("supervisor")
    @Operation(summary = "撤销待遇支付 · Strike a payment out; what is paid has to be recovered")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(payments.annul(id, ifMatch, annulment));
    }
}
