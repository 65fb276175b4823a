package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.petition.domain.PetitionMatter;
import org.ganlao.laborrights.petition.domain.PetitionState;
import org.ganlao.platform.record.StatedPerson;

/** Which petitions to list; what is not given does not narrow the list. */
public class PetitionFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(description = "证件种类与号码 · Kind and number of an identity document")
    @Size(max = 60)
    String document;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("matter")
    PetitionMatter matter;

    @QueryParam("state")
    PetitionState state;

    @QueryParam("employer")
    @Parameter(description = "涉及单位 · Token of the employer concerned")
    @Size(max = 18)
    String employer;

    @QueryParam("officer")
    @Parameter(description = "承办人 · Who shall answer it")
    @Size(max = 100)
    String officer;

    @QueryParam("receivedFrom")
    LocalDate receivedFrom;

    @QueryParam("receivedUntil")
    LocalDate receivedUntil;
}
