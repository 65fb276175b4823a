package org.ganlao.skills.provider.supervision;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.skills.provider.supervision.domain.InspectionFocus;

/** Which inspections to list. */
class InspectionFilter {

    @QueryParam("institution")
    UUID institution;

    @QueryParam("focus")
    InspectionFocus focus;

    @QueryParam("from")
    LocalDate from;
}
