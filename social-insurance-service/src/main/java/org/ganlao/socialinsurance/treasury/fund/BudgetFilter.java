package org.ganlao.socialinsurance.treasury.fund;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** Which budgets, or closed months, to list; what is not given does not narrow the list. */
class BudgetFilter {

    @QueryParam("insurance")
    Insurance insurance;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("year")
    Integer year;
}
