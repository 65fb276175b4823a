package org.ganlao.employment.aid.insurancesubsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.employment.aid.support.ClaimedSupport;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/insurance-subsidies/{placement}")
@Tag(name = "灵活就业社会保险补贴 · Insurance subsidies")
public class InsuranceSubsidyResource {

    private final ClaimInsuranceSubsidy subsidies;

    InsuranceSubsidyResource(ClaimInsuranceSubsidy subsidies) {
        this.subsidies = subsidies;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询是否符合条件 · Whether a month of this flexible work is subsidised")
    public EntitlementView entitlement(
            UUID placement,
            @Parameter(description = "所查月份中的一日，默认今日 · A day of the month; absent means today") @QueryParam("on")
                    LocalDate on) {
        return subsidies.entitlement(placement, on);
    }

    @POST
    @Path("/claims")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申领一个月的社会保险补贴 · Claim the subsidy of a month for the person")
    public Response claim(UUID placement, @Valid @NotNull InsuranceSubsidyRequest request) {
        return ClaimedSupport.created(subsidies.claim(placement, request));
    }
}
