package org.ganlao.socialinsurance.collection.billing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/bills")
@Tag(name = "缴费账单 · Bills")
public class BillResource {

    private final ReadBills bills;

    BillResource(ReadBills bills) {
        this.bills = bills;
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询账单 · All bills of a payer for the months of a year")
    public List<BillView> of(
            @QueryParam("region") @NotNull @Size(max = 12) String region,
            @QueryParam("payer") @NotNull @Size(max = 64) String payer,
            @QueryParam("year") @NotNull @Min(1990) @Max(2100) Integer year) {
        return bills.of(region, payer, year);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看账单 · Read a bill")
    public BillView read(UUID id) {
        return bills.one(id);
    }

    @GET
    @Path("/{id}/lines")
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看账单明细 · Read what of a bill is for whom")
    public List<BillView.Line> lines(UUID id) {
        return bills.lines(id);
    }
}
