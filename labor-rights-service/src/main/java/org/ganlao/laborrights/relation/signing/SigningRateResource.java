package org.ganlao.laborrights.relation.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

@Path("/v1/signing-rates")
@Tag(name = "合同签订率 · Signing rates")
public class SigningRateResource {

    private final SigningRates rates;

    SigningRateResource(SigningRates rates) {
        this.rates = rates;
    }

    @GET
    @RolesAllowed({"clerk", "inspector", "supervisor", "analyst", "auditor"})
    @Operation(summary = "合同签订率 · Signing rates on a day, by employer, region or industry")
    public Page<SigningRateView> findRates(@Valid @BeanParam SigningFilter filter, @BeanParam Paging paging) {
        return rates.rates(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "supervisor", "analyst", "auditor"})
    @Operation(summary = "导出合同签订率 · Export signing rates, all that the list would show")
    public Response exportRates(@Valid @BeanParam SigningFilter filter, @BeanParam Paging paging) {
        return Rows.of(SigningRateView.class, paging, page -> rates.rates(filter, page))
                .answer();
    }

    @GET
    @Path("/differences")
    @RolesAllowed({"clerk", "inspector", "supervisor", "analyst", "auditor"})
    @Operation(summary = "签订人数与扣除人数比对 · Compare contracts with the tax authority's counts")
    public Page<SigningDifferenceView> findDifferences(
            @Valid @BeanParam SigningDifferenceFilter filter, @BeanParam Paging paging) {
        return rates.differences(filter, paging);
    }

    @GET
    @Path("/differences/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "inspector", "supervisor", "analyst", "auditor"})
    @Operation(summary = "导出比对结果 · Export comparisons, all that the list would show")
    public Response exportDifferences(@Valid @BeanParam SigningDifferenceFilter filter, @BeanParam Paging paging) {
        return Rows.of(SigningDifferenceView.class, paging, page -> rates.differences(filter, page))
                .answer();
    }
}
