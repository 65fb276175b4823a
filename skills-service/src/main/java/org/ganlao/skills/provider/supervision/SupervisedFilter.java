package org.ganlao.skills.provider.supervision;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which institution, and what is open, to list. */
class SupervisedFilter {

    @QueryParam("institution")
    UUID institution;

    @QueryParam("overdueOn")
    @Parameter(description = "该日已过期限而未办结 · Open on this day although its own has passed")
    LocalDate overdueOn;
}
