package org.ganlao.socialinsurance.benefit.injury;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.socialinsurance.benefit.injury.domain.CaseState;

/** Which cases to list; what is not given does not narrow the list. */
class InjuryCaseFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(description = "证件种类与号码 · Kind and number of an identity document")
    @Size(max = 60)
    String document;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person")
    @Size(max = 64)
    String person;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("state")
    CaseState state;
}
