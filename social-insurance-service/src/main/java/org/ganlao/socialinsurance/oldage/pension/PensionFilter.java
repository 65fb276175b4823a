package org.ganlao.socialinsurance.oldage.pension;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionState;

/** Which pensions to list; what is not given does not narrow the list. */
class PensionFilter {

    @HeaderParam(StatedPerson.HEADER)
    @Parameter(description = "证件种类与号码，不写入网址 · Kind and number of an identity document, which no address may hold")
    @Size(max = 60)
    String document;

    @QueryParam("state")
    PensionState state;

    @QueryParam("region")
    @Parameter(description = "发放地 · Region that grants it")
    @Size(max = 12)
    String region;

    @QueryParam("certifiedBefore")
    @Parameter(description = "生存认证早于此日到期 · Certified to live only until a day before this one")
    LocalDate certifiedBefore;
}
