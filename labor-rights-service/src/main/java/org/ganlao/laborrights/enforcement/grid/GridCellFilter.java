package org.ganlao.laborrights.enforcement.grid;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is not given does not narrow the list. */
public class GridCellFilter {

    @QueryParam("region")
    @Pattern(regexp = "[0-9]{6}")
    String region;

    @QueryParam("inspector")
    UUID inspector;

    @QueryParam("vacantOn")
    @Parameter(
            description =
                    "该日责任监察员无有效证件 · Whose inspector may not investigate on this day: revoked, not valid, or struck out")
    LocalDate vacantOn;

    @QueryParam("community")
    @Pattern(regexp = "[0-9]{9,12}")
    String community;
}
