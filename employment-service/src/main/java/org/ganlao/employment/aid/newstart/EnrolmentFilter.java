package org.ganlao.employment.aid.newstart;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.StatedPerson;

/** Which enrolments to list; what is not given does not narrow the list. */
class EnrolmentFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(
            description = "证件种类与号码，不写入网址 · Kind and number of an identity document, which no address may hold",
            example = "resident-id 11010519491231002X")
    @Size(max = 60)
    String document;

    @QueryParam("closure")
    @Parameter(description = "职工安置方案审核编号 · Reference of the reviewed closure")
    @Size(max = 60)
    String closure;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("placed")
    @Parameter(description = "是否已就业 · Whether placed since")
    Boolean placed;
}
