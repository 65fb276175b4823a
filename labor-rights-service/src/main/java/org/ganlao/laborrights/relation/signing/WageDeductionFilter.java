package org.ganlao.laborrights.relation.signing;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;

/** Which counts to list; what is not given does not narrow the list. */
public class WageDeductionFilter {

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("month")
    YearMonth month;
}
