package org.ganlao.employment.aid.taxrelief;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.employment.aid.taxrelief.domain.ReliefKind;
import org.ganlao.platform.record.StatedPerson;

/** Which certificates to list; what is not given does not narrow the list. */
class ReliefFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(
            description = "证件种类与号码，不写入网址 · Kind and number of an identity document, which no address may hold",
            example = "resident-id 11010519491231002X")
    @Size(max = 60)
    String document;

    @QueryParam("kind")
    ReliefKind kind;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("year")
    Integer year;
}
