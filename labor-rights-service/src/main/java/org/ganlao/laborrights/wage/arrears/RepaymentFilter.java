package org.ganlao.laborrights.wage.arrears;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.wage.arrears.domain.RepaymentSource;

/** Which repayments to list; what is not given does not narrow the list. */
public class RepaymentFilter {

    @QueryParam("arrears")
    UUID arrears;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("source")
    RepaymentSource source;

    @QueryParam("paidFrom")
    LocalDate paidFrom;

    @QueryParam("paidUntil")
    LocalDate paidUntil;
}
