package org.ganlao.laborrights.wage.payroll;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.StatedPerson;

/** Which lines to list; what is not given does not narrow the list. */
public class LineFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(description = "证件种类与号码 · Kind and number of an identity document")
    @Size(max = 60)
    String document;

    @QueryParam("report")
    UUID report;

    @QueryParam("short")
    @Parameter(description = "有差额 · Where something is short")
    Boolean missing;

    @QueryParam("excessive")
    @Parameter(description = "加班超时 · With more overtime than the law allows")
    Boolean excessive;
}
