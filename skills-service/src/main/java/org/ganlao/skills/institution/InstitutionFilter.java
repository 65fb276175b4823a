package org.ganlao.skills.institution;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.skills.institution.domain.InstitutionKind;

/** Which institutions to list. */
public class InstitutionFilter {

    @QueryParam("name")
    @Parameter(description = "名称中的文字 · Part of the name")
    @Size(max = 100)
    String name;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("kind")
    InstitutionKind kind;

    @QueryParam("licensedOn")
    @Parameter(description = "该日许可证有效 · Whose licence is in force on this day")
    LocalDate licensedOn;
}
