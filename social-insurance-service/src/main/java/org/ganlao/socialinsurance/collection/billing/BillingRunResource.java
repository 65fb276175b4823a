package org.ganlao.socialinsurance.collection.billing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/billing-runs")
@Tag(name = "缴费账单 · Bills")
public class BillingRunResource {

    private final RunBilling running;

    BillingRunResource(RunBilling running) {
        this.running = running;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(
            summary = "出账 · Bill a month of a region in the background; again, it makes difference bills",
            description =
                    "以 /v1/jobs/{id}/cancellation 取消；已出的账单保留。 · Cancelled at /v1/jobs/{id}/cancellation; what is billed"
                            + " stays billed.")
    public Response start(@Valid @NotNull BillingRunRequest request, @Context UriInfo uri) {
        BillingRunView view = running.start(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询出账批次 · Find billing runs")
    public Page<BillingRunView> find(@QueryParam("region") String region, @BeanParam Paging paging) {
        return running.page(region, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看出账批次 · Read a run with its progress and what it billed")
    public BillingRunView read(UUID id) {
        return running.one(id);
    }
}
