package org.ganlao.employment.aid.family;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.StatedPerson;

/** Which families to list; what is not given does not narrow the list. */
class FamilyFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(
            description = "成员证件种类与号码，不写入网址 · Document of a member, which no address may hold",
            example = "resident-id 11010519491231002X")
    @Size(max = 60)
    String document;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("community")
    @Size(max = 12)
    String community;

    @QueryParam("overdueOn")
    @Parameter(description = "该日已逾期仍无人就业 · Nobody in work although it was due before this day")
    LocalDate overdueOn;

    @QueryParam("identifiedFrom")
    LocalDate identifiedFrom;

    @QueryParam("identifiedUntil")
    LocalDate identifiedUntil;
}
