package org.ganlao.socialinsurance.benefit.injury;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.ganlao.socialinsurance.benefit.injury.domain.AwardKind;

/** Which awards to list; what is not given does not narrow the list. */
class InjuryAwardFilter {

    @QueryParam("injury")
    UUID injury;

    @QueryParam("kind")
    AwardKind kind;

    @QueryParam("region")
    @Size(max = 12)
    String region;
}
