package org.ganlao.laborrights.relation.roll;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.StatedPerson;

/** Which entries of rolls to list; what is not given does not narrow the list. */
public class RollEntryFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(description = "证件种类与号码 · Kind and number of an identity document")
    @Size(max = 60)
    String document;

    @QueryParam("employer")
    @Parameter(description = "用人单位 · Token of the employer")
    @Size(max = 18)
    String employer;

    @QueryParam("industry")
    @Size(max = 2)
    String industry;

    @QueryParam("onRollOn")
    @Parameter(description = "该日在册 · On the roll on this day")
    LocalDate onRollOn;
}
