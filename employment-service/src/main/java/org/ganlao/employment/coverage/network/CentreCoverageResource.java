package org.ganlao.employment.coverage.network;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/centre-coverage")
@Tag(name = "劳动保障服务网络 · Service network")
public class CentreCoverageResource {

    private final ReadCentreCoverage coverage;

    CentreCoverageResource(ReadCentreCoverage coverage) {
        this.coverage = coverage;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "各县（市、区）担保中心、创业指导中心覆盖情况 · Which counties have a guarantee centre, a start-up centre")
    public CentreCoverageView read(
            @Parameter(description = "地区及其下辖 · Region with all below it")
                    @Valid
                    @Pattern(regexp = "[0-9]{6}")
                    @QueryParam("region")
                    String region,
            @Parameter(description = "依该日，不填为当日 · On this day, today without it") @QueryParam("on") LocalDate on) {
        return coverage.of(region, on);
    }
}
