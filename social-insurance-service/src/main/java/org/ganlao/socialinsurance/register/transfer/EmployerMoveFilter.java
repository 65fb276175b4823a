package org.ganlao.socialinsurance.register.transfer;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.ganlao.socialinsurance.register.transfer.domain.MoveState;

/** Which moves to list; what is not given does not narrow the list. */
class EmployerMoveFilter {

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("state")
    MoveState state;

    @QueryParam("fromRegion")
    @Size(max = 12)
    String fromRegion;

    @QueryParam("toRegion")
    @Size(max = 12)
    String toRegion;
}
