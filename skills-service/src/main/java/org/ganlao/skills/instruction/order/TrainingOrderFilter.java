package org.ganlao.skills.instruction.order;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which orders to list. */
class TrainingOrderFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("park")
    @Size(max = 60)
    String park;

    @QueryParam("employer")
    @Size(max = 15)
    String employer;

    @QueryParam("occupation")
    @Size(max = 40)
    String occupation;

    @QueryParam("level")
    @Min(1)
    @Max(5)
    Integer level;

    @QueryParam("text")
    @Parameter(description = "园区名称或职业名称中的文字 · Part of the name of the park or of the occupation")
    @Size(max = 100)
    String text;

    @QueryParam("open")
    @Parameter(description = "是否未关闭 · Still open, or closed")
    Boolean open;
}
