package org.ganlao.laborrights.settlement.mediation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.settlement.mediation.domain.MediationState;
import org.ganlao.platform.record.StatedPerson;

/** Which mediations to list; what is not given does not narrow the list. */
public class MediationFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(description = "证件种类与号码 · Kind and number of an identity document")
    @Size(max = 60)
    String document;

    @QueryParam("committee")
    UUID committee;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("state")
    MediationState state;

    @QueryParam("appliedFrom")
    LocalDate appliedFrom;

    @QueryParam("appliedUntil")
    LocalDate appliedUntil;
}
