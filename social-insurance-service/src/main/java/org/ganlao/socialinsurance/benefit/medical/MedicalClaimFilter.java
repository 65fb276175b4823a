package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.socialinsurance.benefit.medical.domain.BillState;
import org.ganlao.socialinsurance.benefit.medical.domain.Cover;

/** Which claims to list; what is not given does not narrow the list. */
public class MedicalClaimFilter {

    @QueryParam("person")
    @Size(max = 64)
    String person;

    @QueryParam("provider")
    UUID provider;

    @QueryParam("cover")
    Cover cover;

    @QueryParam("state")
    BillState state;

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("dischargedFrom")
    LocalDate dischargedFrom;

    @QueryParam("dischargedUntil")
    LocalDate dischargedUntil;
}
