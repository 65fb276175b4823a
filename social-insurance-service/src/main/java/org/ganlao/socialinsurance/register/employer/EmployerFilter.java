package org.ganlao.socialinsurance.register.employer;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.socialinsurance.register.employer.domain.Ownership;

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

    @QueryParam("number")
    @Parameter(description = "社会保险登记证编号 · Number of the certificate of registration")
    @Size(max = 40)
    String number;

    @QueryParam("industry")
    @Parameter(description = "行业大类代码 · Division of the industries")
    @Size(max = 2)
    String industry;

    @QueryParam("region")
    @Parameter(description = "参保地区 · Region of the agency")
    @Size(max = 12)
    String region;

    @QueryParam("agency")
    @Parameter(description = "经办机构 · The agency that serves it")
    @Size(max = 100)
    String agency;

    @QueryParam("closed")
    @Parameter(description = "是否已注销 · Whether it has closed")
    Boolean closed;
}
