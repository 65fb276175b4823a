package org.ganlao.laborrights.wage.guideline;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.ganlao.laborrights.wage.guideline.domain.PublicationKind;
import org.ganlao.laborrights.wage.guideline.domain.PublicationState;

/** Which publications to list; what is not given does not narrow the list. */
public class PublicationFilter {

    @QueryParam("kind")
    PublicationKind kind;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("year")
    Integer year;

    @QueryParam("state")
    PublicationState state;
}
