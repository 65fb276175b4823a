package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/unemployment-situations")
@Tag(name = "失业预警 · Early warning of unemployment")
public class UnemploymentSituationResource {

    private final WatchUnemployment watching;

    UnemploymentSituationResource(WatchUnemployment watching) {
        this.watching = watching;
    }

    @GET
    @Path("/{region}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "analyst", "auditor"})
    @Operation(summary = "某地区某月失业情况与阈值 · Unemployment in a region and month against the thresholds")
    public WarningView read(@Valid @Pattern(regexp = "[0-9]{6}") String region, @QueryParam("month") LocalDate month) {
        return watching.in(region, month);
    }
}
