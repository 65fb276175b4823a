package org.ganlao.laborrights.relation.expiry;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which alerts to list; what is not given does not narrow the list. */
public class ExpiryAlertFilter {

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("contract")
    UUID contract;

    @QueryParam("daysAhead")
    @Parameter(description = "提前天数 · Which step: days before the last day")
    Integer daysAhead;

    @QueryParam("endsUntil")
    @Parameter(description = "在该日或之前期满 · Whose term ends on this day or before")
    LocalDate endsUntil;

    @QueryParam("withdrawn")
    @Parameter(description = "是否已撤回 · Whether it was withdrawn, because the contract does not expire then")
    Boolean withdrawn;
}
