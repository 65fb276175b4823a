package org.ganlao.socialinsurance.benefit.residentmedical;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Which fundings to list; what is not given does not narrow the list. */
public class ResidentFundingFilter {

    @QueryParam("person")
    @Size(max = 64)
    String person;

    @QueryParam("year")
    Integer year;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("receipt")
    @Size(max = 60)
    String receipt;
}
