package org.ganlao.laborrights.legal.licensing;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.ganlao.laborrights.legal.licensing.domain.LicensingState;

/** Which applications to list. */
class LicenceApplicationFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("kind")
    @Size(max = 60)
    String kind;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("state")
    LicensingState state;

    @QueryParam("receivedFrom")
    LocalDate receivedFrom;

    @QueryParam("receivedUntil")
    LocalDate receivedUntil;
}
