package org.ganlao.skills.instruction.apprenticeship;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.skills.instruction.apprenticeship.domain.ApprenticeshipState;

/** Which pairs to list; what is not given does not narrow the list. */
class ApprenticeshipFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(description = "徒弟的证件种类与号码 · Kind and number of the apprentice's document")
    @Size(max = 60)
    String apprentice;

    @QueryParam("master")
    @Parameter(description = "师傅的人员令牌 · Token of the master")
    @Size(max = 64)
    String master;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("occupation")
    @Size(max = 40)
    String occupation;

    @QueryParam("state")
    ApprenticeshipState state;

    @QueryParam("newTechnician")
    @Parameter(description = "是否属新技师培养带动计划 · Whether it trains a new technician")
    Boolean newTechnician;
}
