package org.ganlao.laborrights.enforcement.grid;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** What is not given does not narrow the list. */
public class InspectionBodyFilter {

    @QueryParam("name")
    @Size(max = 100)
    String name;
}
