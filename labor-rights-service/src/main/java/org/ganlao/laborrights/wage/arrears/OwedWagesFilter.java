package org.ganlao.laborrights.wage.arrears;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.StatedPerson;

/** Whose owed wages to list; what is not given does not narrow the list. */
public class OwedWagesFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(description = "证件种类与号码 · Kind and number of an identity document")
    @Size(max = 60)
    String document;

    @QueryParam("arrears")
    UUID arrears;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("owed")
    @Parameter(description = "尚有拖欠 · Where something verified is still owed")
    Boolean owed;
}
