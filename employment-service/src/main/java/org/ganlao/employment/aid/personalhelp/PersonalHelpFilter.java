package org.ganlao.employment.aid.personalhelp;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which help to list; what is not given does not narrow the list. */
class PersonalHelpFilter {

    @QueryParam("registration")
    UUID registration;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the helped person")
    @Size(max = 64)
    String person;

    @QueryParam("helper")
    @Parameter(description = "帮扶责任人姓名 · Name of the helper")
    @Size(max = 100)
    String helper;

    @QueryParam("region")
    @Size(max = 12)
    String region;
}
