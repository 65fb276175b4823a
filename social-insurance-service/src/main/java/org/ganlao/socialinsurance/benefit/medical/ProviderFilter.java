package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.ganlao.socialinsurance.benefit.medical.domain.Tier;

/** Which providers to list; what is not given does not narrow the list. */
public class ProviderFilter {

    @QueryParam("code")
    @Size(max = 18)
    String code;

    @QueryParam("tier")
    Tier tier;

    @QueryParam("region")
    @Size(max = 12)
    String region;
}
