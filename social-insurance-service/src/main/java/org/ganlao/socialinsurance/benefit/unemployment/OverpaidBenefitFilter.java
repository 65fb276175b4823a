package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.ganlao.socialinsurance.benefit.unemployment.domain.FindingState;

/** Which findings to list; what is not given does not narrow the list. */
class OverpaidBenefitFilter {

    @QueryParam("person")
    @Size(max = 64)
    String person;

    @QueryParam("claim")
    UUID claim;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("state")
    FindingState state;
}
