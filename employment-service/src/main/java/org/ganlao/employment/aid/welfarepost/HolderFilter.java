package org.ganlao.employment.aid.welfarepost;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which holders to list; what is not given does not narrow the list. */
class HolderFilter {

    @QueryParam("post")
    UUID post;

    @QueryParam("placement")
    UUID placement;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person")
    @Size(max = 64)
    String person;
}
