package org.ganlao.laborrights.enforcement.yearlyreview;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.enforcement.yearlyreview.domain.YearlyReviewState;

/** What is not given does not narrow the list. */
public class YearlyReviewFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("year")
    Integer year;

    @QueryParam("state")
    YearlyReviewState state;

    @QueryParam("awaitedOn")
    @Parameter(description = "该日已逾期未报送 · Not handed in on this day, though the last day had passed")
    LocalDate awaitedOn;
}
