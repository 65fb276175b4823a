package org.ganlao.laborrights.settlement.convenience;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Which evidence to list; what is not given does not narrow the list. */
public class OfficeEvidenceFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("item")
    @Size(max = 60)
    String item;
}
