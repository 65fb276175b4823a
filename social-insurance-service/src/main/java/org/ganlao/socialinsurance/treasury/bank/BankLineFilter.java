package org.ganlao.socialinsurance.treasury.bank;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.FundAccount;

/** Which lines to list; what is not given does not narrow the list. */
class BankLineFilter {

    @QueryParam("insurance")
    Insurance insurance;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("account")
    FundAccount account;

    @QueryParam("open")
    @Parameter(description = "true：未勾对 · true: not matched")
    Boolean open;
}
