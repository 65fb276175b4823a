package org.ganlao.socialinsurance.benefit.payment;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/payment-runs")
@Tag(name = "待遇支付 · Benefit payments")
public class PaymentRunResource {

    private final StartPaymentRun runs;
    private final RunFigures figures;

    PaymentRunResource(StartPaymentRun runs, RunFigures figures) {
        this.runs = runs;
        this.figures = figures;
    }

    @POST
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(summary = "汇集支付批次 · Assemble a payment run in the background")
    public Response start(@Valid @NotNull PaymentRunRequest request, @Context UriInfo uri) {
        PaymentRunView view = runs.start(request);
        return Created.at(uri, view.id(), view);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(
            summary = "审批支付批次 · Approve a run that another person assembled; it is paid in the background",
            description = "以 /v1/jobs/{id}/cancellation 取消；已支付的不受影响。 · Cancelled at /v1/jobs/{id}/cancellation; what is"
                    + " paid stays paid.")
    public Response approve(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Changed.to(runs.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/resumption")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "继续支付批次 · Go on with an approved run whose job was cancelled or failed")
    public Response resume(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull PaymentRunResumption resumption) {
        return Changed.to(runs.resume(id, ifMatch, resumption.payOn()));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(
            summary = "撤销支付批次 · Strike a run out that is not approved, with what it found due",
            description = "汇集失败或已取消的批次也可撤销。 · Also one whose assembly failed or was cancelled.")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(runs.annul(id, ifMatch, annulment));
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询支付批次 · Find payment runs")
    public Page<PaymentRunView> find(@Valid @BeanParam PaymentRunFilter filter, @BeanParam Paging paging) {
        return runs.page(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看支付批次 · Read a payment run and how its job stands")
    public PaymentRunView read(UUID id) {
        return runs.one(id);
    }

    @GET
    @Path("/counties/{factId}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看某县的支付情况 · Read what a run paid in a county")
    public RunCountyFact county(UUID factId) {
        return figures.one(factId);
    }
}
