package org.ganlao.socialinsurance.benefit.safety;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.ganlao.socialinsurance.benefit.safety.domain.SiteKind;

/** Which sites to list; what is not given does not narrow the list. */
class HighRiskSiteFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("kind")
    SiteKind kind;
}
