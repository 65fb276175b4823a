package org.ganlao.laborrights.relation.signing;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose rates to show; what is not given does not narrow them. */
public class SigningFilter {

    @QueryParam("on")
    @Parameter(description = "统计日，默认今日 · Day; today where none is given")
    LocalDate on;

    @QueryParam("by")
    @Parameter(
            description =
                    "分组，默认按县区；city 为设区市合计 · By what; by county where it is not given, city has all its counties together")
    SigningGroup by;

    @QueryParam("region")
    @Size(max = 12)
    @Parameter(description = "地区，含其下级 · Region with all below it")
    String region;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("industry")
    @Size(max = 2)
    String industry;
}
