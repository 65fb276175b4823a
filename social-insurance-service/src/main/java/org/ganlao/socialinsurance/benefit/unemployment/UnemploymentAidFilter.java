package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.ganlao.socialinsurance.benefit.unemployment.domain.AidKind;

/** Which aids to list; what is not given does not narrow the list. */
class UnemploymentAidFilter {

    @QueryParam("claim")
    UUID claim;

    @QueryParam("kind")
    AidKind kind;

    @QueryParam("region")
    @Size(max = 12)
    String region;
}
