package org.ganlao.employment.seeking.internship;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.employment.seeking.internship.domain.InternGroup;
import org.ganlao.employment.seeking.internship.domain.Outcome;
import org.ganlao.platform.record.StatedPerson;

/** Which internships to list; what is not given does not narrow the list. */
class InternshipFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(
            description = "证件种类与号码，不写入网址 · Kind and number of an identity document, which no address may hold",
            example = "resident-id 11010519491231002X")
    @Size(max = 60)
    String document;

    @QueryParam("position")
    UUID position;

    @QueryParam("group")
    InternGroup group;

    @QueryParam("outcome")
    Outcome outcome;

    @QueryParam("ongoingOn")
    @Parameter(description = "该日在见习 · An intern on this day")
    LocalDate ongoingOn;
}
