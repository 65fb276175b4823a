package org.ganlao.employment.aid.support;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.aid.support.domain.SupportState;

/** Which claims to list; what is not given does not narrow the list. */
class SupportFilter {

    @QueryParam("kind")
    SupportKind kind;

    @QueryParam("state")
    SupportState state;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("ground")
    @Parameter(description = "依据记录编号 · Id of the record that gives the right")
    UUID ground;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person for whom it is given")
    @Size(max = 64)
    String person;
}
