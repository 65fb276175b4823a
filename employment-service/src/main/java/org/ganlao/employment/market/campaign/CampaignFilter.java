package org.ganlao.employment.market.campaign;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which statements to list, or to add up; what is not given does not narrow. */
class CampaignFilter {

    @QueryParam("region")
    @Parameter(description = "地区，含其下各县 · A region with the counties in it")
    @Size(max = 6)
    String region;

    @QueryParam("programme")
    @Size(max = 40)
    String programme;

    @QueryParam("year")
    Integer year;

    @QueryParam("asOfUntil")
    @Parameter(description = "截至该日的填报 · Statements up to this day")
    LocalDate asOfUntil;
}
