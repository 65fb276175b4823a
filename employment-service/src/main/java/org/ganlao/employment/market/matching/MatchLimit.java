package org.ganlao.employment.market.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How many matches to show. */
class MatchLimit {

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(500)
    @Parameter(description = "最多返回几个，分数高者在前 · At most so many, the best")
    int limit;
}
