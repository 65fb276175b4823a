package org.ganlao.socialinsurance.register.transfer;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.transfer.domain.TransferState;

/** Which transfers to list; what is not given does not narrow the list. */
class TransferFilter {

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person")
    @Size(max = 64)
    String person;

    @QueryParam("insurance")
    Insurance insurance;

    @QueryParam("state")
    TransferState state;

    @QueryParam("fromRegion")
    @Parameter(description = "转出地区 · Region that it leaves")
    @Size(max = 12)
    String fromRegion;

    @QueryParam("toRegion")
    @Parameter(description = "转入地区 · Region that receives it")
    @Size(max = 12)
    String toRegion;
}
