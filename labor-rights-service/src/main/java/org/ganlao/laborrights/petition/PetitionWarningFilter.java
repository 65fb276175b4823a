package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.petition.domain.PetitionMatter;

/** Which warnings to list; what is not given does not narrow the list. */
public class PetitionWarningFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("employer")
    @Parameter(description = "用人单位 · Token of the employer")
    @Size(max = 18)
    String employer;

    @QueryParam("matter")
    @Parameter(description = "事项 · Matter, of warnings that concern no employer")
    PetitionMatter matter;

    @QueryParam("standing")
    @Parameter(description = "是否未解除 · Whether it is not cleared")
    Boolean standing;
}
