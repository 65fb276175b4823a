package org.ganlao.employment.money.fund;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which grants to list; what is not given does not narrow the list. */
class GrantFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("giver")
    @Parameter(description = "下达地区 · Region that gives it")
    @Size(max = 12)
    String giver;

    @QueryParam("year")
    Integer year;

    @QueryParam("waiting")
    @Parameter(description = "true：下达后尚未支付 · true: granted, and nothing paid out since")
    Boolean waiting;
}
