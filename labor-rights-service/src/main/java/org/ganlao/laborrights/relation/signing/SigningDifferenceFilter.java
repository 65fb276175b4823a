package org.ganlao.laborrights.relation.signing;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which comparisons to show. */
public class SigningDifferenceFilter {

    @QueryParam("month")
    @Parameter(description = "月份，默认上月 · Month; the last one where none is given")
    YearMonth month;

    @QueryParam("region")
    @Size(max = 12)
    @Parameter(description = "地区，含其下级 · Region with all below it")
    String region;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("differing")
    @Parameter(description = "只列人数不一致的 · Only where the counts differ")
    boolean differing;
}
