package org.ganlao.socialinsurance.employer;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.socialinsurance.employer.domain.Ownership;

/** Which employers to list. */
public class EmployerFilter {

    @QueryParam("employer")
    @Parameter(description = "组织机构代码 · Token of the employer")
    @Size(max = 18)
    String employer;

    @QueryParam("name")
    @Parameter(description = "名称中的文字 · Part of the name")
    @Size(max = 100)
    String name;

    @QueryParam("ownership")
    Ownership ownership;

    @QueryParam("inPark")
    Boolean inPark;
}
