package org.ganlao.skills.funding.subsidy;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.skills.funding.subsidy.domain.LineState;

/** Whose subsidies to list; what is not given does not narrow the list. */
class SubsidyLineFilter {

    @QueryParam("claim")
    UUID claim;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("state")
    LineState state;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person")
    @Size(max = 64)
    String person;

    @QueryParam("run")
    @Parameter(description = "支付批次 · Run that paid it")
    UUID run;
}
