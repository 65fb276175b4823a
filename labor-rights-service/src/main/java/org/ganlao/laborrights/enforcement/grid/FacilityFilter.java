package org.ganlao.laborrights.enforcement.grid;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What is not given does not narrow the list. */
public class FacilityFilter {

    @QueryParam("body")
    UUID body;

    @QueryParam("item")
    @Size(max = 40)
    String item;
}
