package org.ganlao.socialinsurance.benefit.payment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentState;

/** Which payments to list; what is not given does not narrow the list. */
class BenefitPaymentFilter {

    @QueryParam("benefit")
    @Size(max = 60)
    String benefit;

    @QueryParam("state")
    PaymentState state;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("ground")
    @Parameter(description = "依据记录编号 · Id of the record that gives the right")
    UUID ground;

    @QueryParam("person")
    @Parameter(description = "人员令牌 · Token of the payee")
    @Size(max = 64)
    String person;

    @QueryParam("run")
    @Parameter(description = "支付批次编号 · Payment run that last took it up")
    UUID run;
}
