package org.ganlao.socialinsurance.treasury.fund;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** Which statements to list; what is not given does not narrow the list. */
class PoolingFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("insurance")
    Insurance insurance;
}
