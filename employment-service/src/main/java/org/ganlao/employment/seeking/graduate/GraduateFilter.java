package org.ganlao.employment.seeking.graduate;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.StatedPerson;

/** Which services to list; what is not given does not narrow the list. */
class GraduateFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(
            description = "证件种类与号码，不写入网址 · Kind and number of an identity document, which no address may hold",
            example = "resident-id 11010519491231002X")
    @Size(max = 60)
    String document;

    @QueryParam("service")
    @Size(max = 40)
    String service;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("servedFrom")
    LocalDate servedFrom;

    @QueryParam("servedUntil")
    LocalDate servedUntil;
}
