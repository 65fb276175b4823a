package org.ganlao.socialinsurance.benefit.payment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Which runs to list; what is not given does not narrow the list. */
class PaymentRunFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("benefit")
    @Size(max = 60)
    String benefit;
}
