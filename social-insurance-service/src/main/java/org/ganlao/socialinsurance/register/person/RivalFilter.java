package org.ganlao.socialinsurance.register.person;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.socialinsurance.register.person.domain.RivalKind;

/** Which records to list; what is not given does not narrow the list. */
class RivalFilter {

    @QueryParam("kind")
    RivalKind kind;

    @QueryParam("person")
    @Parameter(description = "人员标识 · Token of the person")
    @Size(max = 100)
    String person;

    @QueryParam("settled")
    @Parameter(description = "是否已处理 · Whether it is settled")
    Boolean settled;
}
