package org.ganlao.laborrights.settlement.mediation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.ganlao.laborrights.settlement.mediation.domain.CommitteeKind;

/** Which committees to list; what is not given does not narrow the list. */
public class MediationCommitteeFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("kind")
    CommitteeKind kind;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;
}
