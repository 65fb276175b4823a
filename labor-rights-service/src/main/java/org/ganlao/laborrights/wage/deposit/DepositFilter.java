package org.ganlao.laborrights.wage.deposit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.ganlao.laborrights.wage.deposit.domain.DepositState;

/** Which deposits to list; what is not given does not narrow the list. */
public class DepositFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("state")
    DepositState state;
}
