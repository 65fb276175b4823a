package org.ganlao.socialinsurance.agency;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose care to list. */
public class CareFilter {

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person")
    @Size(max = 64)
    String person;

    @QueryParam("agency")
    UUID agency;

    @QueryParam("lasting")
    @Parameter(description = "是否仍在管理 · Whether it still cares")
    Boolean lasting;
}
