package org.ganlao.skills.instruction.order;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which offers to list. */
class OrderOfferFilter {

    @QueryParam("order")
    UUID order;

    @QueryParam("trainee")
    UUID trainee;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the person")
    @Size(max = 64)
    String person;

    @QueryParam("placed")
    @Parameter(description = "是否已就业 · At work with who ordered, or not")
    Boolean placed;
}
