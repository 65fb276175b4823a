package org.ganlao.laborrights.wage.payroll;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.wage.payroll.domain.ReportState;

/** Which reports to list; what is not given does not narrow the list. */
public class ReportFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("month")
    YearMonth month;

    @QueryParam("state")
    ReportState state;

    @QueryParam("short")
    @Parameter(description = "核查发现差额 · Where the check found somebody short")
    Boolean missing;
}
