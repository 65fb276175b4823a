package org.ganlao.socialinsurance.collection.billing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.socialinsurance.collection.billing.ReceivableView.Settlement;

@Path("/v1/receivables")
@Tag(name = "缴费账单 · Bills")
public class ReceivableResource {

    private final ReadReceivables receivables;

    ReceivableResource(ReadReceivables receivables) {
        this.receivables = receivables;
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询应收 · What a payer owes and has paid")
    public ReceivableView of(
            @QueryParam("region") @NotNull @Size(max = 12) String region,
            @QueryParam("payer") @NotNull @Size(max = 64) String payer,
            @Parameter(description = "缴费日，据以计算滞纳金 · Day of payment, for the late fee") @QueryParam("on") LocalDate on) {
        return receivables.of(region, payer, on);
    }

    @GET
    @Path("/settlements-of/{receipt}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看到账的清偿 · What a receipt settled")
    public List<Settlement> by(UUID receipt) {
        return receivables.by(receipt);
    }
}
