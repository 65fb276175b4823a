package org.ganlao.employment.coverage.community;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which evaluations to list; what is not given does not narrow the list. */
class EvaluationFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("community")
    @Size(max = 12)
    String community;

    @QueryParam("holds")
    Boolean holds;

    @QueryParam("asOfFrom")
    LocalDate asOfFrom;

    @QueryParam("asOfUntil")
    LocalDate asOfUntil;
}
