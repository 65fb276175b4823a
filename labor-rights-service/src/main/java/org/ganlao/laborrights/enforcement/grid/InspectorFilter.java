package org.ganlao.laborrights.enforcement.grid;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is not given does not narrow the list. */
public class InspectorFilter {

    @QueryParam("body")
    UUID body;

    @QueryParam("validOn")
    @Parameter(description = "该日证件有效 · Whose credential is valid on this day")
    LocalDate validOn;
}
