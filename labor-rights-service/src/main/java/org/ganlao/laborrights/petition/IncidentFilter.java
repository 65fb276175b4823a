package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.ganlao.laborrights.petition.domain.IncidentLevel;
import org.ganlao.laborrights.petition.domain.PetitionMatter;

/** Which incidents to list; what is not given does not narrow the list. */
public class IncidentFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("matter")
    PetitionMatter matter;

    @QueryParam("level")
    IncidentLevel level;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("beganFrom")
    LocalDate beganFrom;

    @QueryParam("beganUntil")
    LocalDate beganUntil;
}
