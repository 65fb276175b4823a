package org.ganlao.laborrights.enforcement.grid;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What is not given does not narrow the list. */
public class GridCellFilter {

    @QueryParam("region")
    @Pattern(regexp = "[0-9]{6}")
    String region;

    @QueryParam("inspector")
    UUID inspector;

    @QueryParam("community")
    @Pattern(regexp = "[0-9]{9,12}")
    String community;
}
