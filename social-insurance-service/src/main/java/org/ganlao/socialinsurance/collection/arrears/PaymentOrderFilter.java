package org.ganlao.socialinsurance.collection.arrears;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which orders to list; what is not given does not narrow the list. */
public class PaymentOrderFilter {

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("passed")
    @Parameter(description = "只列期限已过的 · Only those whose time limit has passed")
    boolean passed;
}
