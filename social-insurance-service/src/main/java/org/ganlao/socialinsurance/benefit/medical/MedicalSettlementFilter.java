package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.ganlao.socialinsurance.benefit.medical.domain.SettledPool;
import org.ganlao.socialinsurance.benefit.medical.domain.SettlementState;

/** Which settlements to list; what is not given does not narrow the list. */
public class MedicalSettlementFilter {

    @QueryParam("provider")
    UUID provider;

    @QueryParam("pool")
    SettledPool pool;

    @QueryParam("state")
    SettlementState state;

    @QueryParam("region")
    @Size(max = 12)
    String region;
}
