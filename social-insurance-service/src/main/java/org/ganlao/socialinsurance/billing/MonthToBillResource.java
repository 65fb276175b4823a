package org.ganlao.socialinsurance.billing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

@Path("/v1/months-to-bill")
@Tag(name = "缴费账单 · Bills")
public class MonthToBillResource {

    private final ReadMonthsToBill months;

    MonthToBillResource(ReadMonthsToBill months) {
        this.months = months;
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
}
