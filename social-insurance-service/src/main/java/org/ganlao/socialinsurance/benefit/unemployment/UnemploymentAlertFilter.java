package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.socialinsurance.benefit.unemployment.domain.WarningMeasure;

/** Which alerts to list; what is not given does not narrow the list. */
class UnemploymentAlertFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("month")
    @Parameter(description = "月份内任一日 · Any day of the month")
    LocalDate month;

    @QueryParam("measure")
    WarningMeasure measure;

    @QueryParam("acknowledged")
    Boolean acknowledged;
}
