package org.ganlao.socialinsurance.oldage.hardship;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.socialinsurance.oldage.hardship.domain.UnitKind;

/** Which living subsidies to list. */
public class SubsidyFilter {

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person")
    @Size(max = 64)
    String person;

    @QueryParam("unitKind")
    UnitKind unitKind;
}
