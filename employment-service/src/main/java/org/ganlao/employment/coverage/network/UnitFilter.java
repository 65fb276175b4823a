package org.ganlao.employment.coverage.network;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.employment.coverage.network.domain.UnitKind;

/** Which units to list; what is not given does not narrow the list. */
class UnitFilter {

    @QueryParam("kind")
    UnitKind kind;

    @QueryParam("region")
    @Parameter(description = "县（市、区） · County")
    @Size(max = 12)
    String region;

    @QueryParam("existingOn")
    @Parameter(description = "该日存续 · Exists on this day")
    LocalDate existingOn;

    @QueryParam("withoutPlatformOn")
    @Parameter(description = "该日应有而无服务平台 · Is to have a platform and has none on this day")
    LocalDate withoutPlatformOn;
}
