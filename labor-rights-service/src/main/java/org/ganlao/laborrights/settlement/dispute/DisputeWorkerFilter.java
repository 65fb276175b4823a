package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.StatedPerson;

/** Which workers to list; what is not given does not narrow the list. */
public class DisputeWorkerFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(description = "证件种类与号码 · Kind and number of an identity document")
    @Size(max = 60)
    String document;

    @QueryParam("dispute")
    UUID dispute;
}
