package org.ganlao.socialinsurance.treasury.fund;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.OperationKind;

/** Which operations to list; what is not given does not narrow the list. */
class OperationFilter {

    @QueryParam("insurance")
    Insurance insurance;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("kind")
    OperationKind kind;

    @QueryParam("unexpected")
    @Parameter(description = "收益与约定利率不符的 · Whether it yielded something else than what was agreed")
    Boolean unexpected;
}
