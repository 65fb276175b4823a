package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

@Path("/v1/overpaid-benefits")
@Tag(name = "失业保险 · Unemployment")
public class OverpaidBenefitResource {

    private final ReadUnemployment reading;

    OverpaidBenefitResource(ReadUnemployment reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询多领失业保险待遇 · Find benefit that was paid without a right")
    public Page<OverpaidBenefitView> find(@Valid @BeanParam OverpaidBenefitFilter filter, @BeanParam Paging paging) {
        return reading.findings(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看多领失业保险待遇 · Read a finding")
    public OverpaidBenefitView read(UUID id) {
        return reading.finding(id);
    }
}
