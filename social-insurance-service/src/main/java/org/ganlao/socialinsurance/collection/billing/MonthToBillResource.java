package org.ganlao.socialinsurance.collection.billing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/months-to-bill")
@Tag(name = "缴费账单 · Bills")
public class MonthToBillResource {

    private final ReadMonthsToBill months;
    private final BillChanges changes;

    MonthToBillResource(ReadMonthsToBill months, BillChanges changes) {
        this.months = months;
        this.changes = changes;
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(
            summary = "查询待补出账月份 · Find months that were billed before something of their payer changed",
            description = "该月重新出账后即不再列出。 · A run of the month bills the difference, and the month is listed no more.")
    public Page<MonthToBillView> find(
            @QueryParam("region") @Size(max = 12) String region,
            @QueryParam("payer") @Size(max = 64) String payer,
            @BeanParam Paging paging) {
        return months.page(region, payer, paging);
    }

    @POST
    @Path("/runs")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "补出账 · Start a billing run for each month of a region that something of changed")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = BillingRunView[].class)))
    public Response bill(@Valid @NotNull ChangesRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(changes.start(request))
                .build();
    }
}
