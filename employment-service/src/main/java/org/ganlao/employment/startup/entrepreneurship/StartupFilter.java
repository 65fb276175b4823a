package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.StatedPerson;

/** Which start-ups to list; what is not given does not narrow the list. */
class StartupFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(
            description = "创业者证件种类与号码，不写入网址 · Document of the founder, which no address may hold",
            example = "resident-id 11010519491231002X")
    @Size(max = 60)
    String document;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("project")
    @Parameter(description = "选用的创业项目 · Project that it took up")
    UUID project;

    @QueryParam("inBusinessOn")
    @Parameter(description = "该日在营 · In business on this day")
    LocalDate inBusinessOn;

    @QueryParam("visitDueBy")
    @Parameter(description = "至该日应跟踪服务 · To be visited by this day")
    LocalDate visitDueBy;

    @QueryParam("visitOverdueOn")
    @Parameter(description = "该日跟踪服务已逾期 · To be visited before this day, and was not")
    LocalDate visitOverdueOn;
}
