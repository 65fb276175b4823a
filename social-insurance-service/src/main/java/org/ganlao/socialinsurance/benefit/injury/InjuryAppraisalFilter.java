package org.ganlao.socialinsurance.benefit.injury;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which appraisals to list; what is not given does not narrow the list. */
class InjuryAppraisalFilter {

    @QueryParam("injury")
    UUID injury;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("grade")
    @Min(1)
    @Max(10)
    Integer grade;
}
