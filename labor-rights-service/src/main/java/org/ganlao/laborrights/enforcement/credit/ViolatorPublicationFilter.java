package org.ganlao.laborrights.enforcement.credit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.ganlao.laborrights.enforcement.credit.domain.ViolatorPublicationState;

/** What is not given does not narrow the list. */
public class ViolatorPublicationFilter {

    @QueryParam("state")
    ViolatorPublicationState state;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;
}
