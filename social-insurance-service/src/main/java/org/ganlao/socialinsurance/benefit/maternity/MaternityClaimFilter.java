package org.ganlao.socialinsurance.benefit.maternity;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.ganlao.socialinsurance.benefit.maternity.domain.MaternityState;

/** Which claims to list; what is not given does not narrow the list. */
public class MaternityClaimFilter {

    @QueryParam("person")
    @Size(max = 64)
    String person;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("state")
    MaternityState state;

    @QueryParam("region")
    @Size(max = 12)
    String region;
}
