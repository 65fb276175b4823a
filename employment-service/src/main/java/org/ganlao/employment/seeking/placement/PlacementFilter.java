package org.ganlao.employment.seeking.placement;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerKind;
import org.ganlao.employment.seeking.placement.domain.PlacementKind;
import org.ganlao.platform.record.StatedPerson;

/** Which placements to list; what is not given does not narrow the list. */
class PlacementFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(
            description = "证件种类与号码，不写入网址 · Kind and number of an identity document, which no address may hold",
            example = "resident-id 11010519491231002X")
    @Size(max = 60)
    String document;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person")
    @Size(max = 64)
    String person;

    @QueryParam("employer")
    @Parameter(description = "用人单位 · Token of the employer")
    @Size(max = 18)
    String employer;

    @QueryParam("region")
    @Parameter(description = "就业地区 · Region of the workplace")
    @Size(max = 12)
    String region;

    @QueryParam("kind")
    PlacementKind kind;

    @QueryParam("seekerKind")
    SeekerKind seekerKind;

    @QueryParam("startedFrom")
    LocalDate startedFrom;

    @QueryParam("startedUntil")
    LocalDate startedUntil;
}
