package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which warnings to list; what is not given does not narrow the list. */
public class PetitionWarningFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("employer")
    @Parameter(description = "用人单位 · Token of the employer")
    @Size(max = 18)
    String employer;

    @QueryParam("standing")
    @Parameter(description = "是否未解除 · Whether it is not cleared")
    Boolean standing;
}
