package org.ganlao.employment.aid.support;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/payment-runs")
@Tag(name = "就业补贴 · Support")
public class PaymentRunResource {

    private final StartPaymentRun runs;

    PaymentRunResource(StartPaymentRun runs) {
        this.runs = runs;
    }

    @POST
    @Idempotent
    @RolesAllowed("cashier")
    @Operation(
            summary = "发起支付批次 · Pay the approved claims of a region, claim by claim in the background",
            description = "以 /v1/jobs/{id}/cancellation 取消；已支付的不受影响。 · Cancelled at /v1/jobs/{id}/cancellation; what is"
                    + " paid stays paid.")
    public Response start(@Valid @NotNull PaymentRunRequest request, @Context UriInfo uri) {
        PaymentRunView view = runs.start(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询支付批次 · Find payment runs")
    public Page<PaymentRunView> find(@QueryParam("region") String region, @BeanParam Paging paging) {
        return runs.page(region, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出支付批次 · Export payment runs, all that the list would show")
    public Response export(@QueryParam("region") String region, @BeanParam Paging paging) {
        return Rows.of(PaymentRunView.class, paging, page -> runs.page(region, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看支付批次 · Read a payment run with its progress and result")
    public PaymentRunView read(UUID id) {
        return runs.one(id);
    }
}
