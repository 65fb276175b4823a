package org.ganlao.employment.aid.mergedrail;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.StatedPerson;

/** Which persons to list; what is not given does not narrow the list. */
class MergedRailFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(
            description = "证件种类与号码，不写入网址 · Kind and number of an identity document, which no address may hold",
            example = "resident-id 11010519491231002X")
    @Size(max = 60)
    String document;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("reemployed")
    @Parameter(description = "并轨后是否有就业记录 · Whether placed since the merger")
    Boolean reemployed;

    @QueryParam("settled")
    @Parameter(description = "劳动关系是否已处理 · Whether the contract is settled")
    Boolean settled;

    @QueryParam("insured")
    @Parameter(description = "社会保险是否已接续 · Whether the insurance goes on")
    Boolean insured;
}
